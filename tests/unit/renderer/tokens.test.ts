import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const source = ['tokens', 'contrast']
  .map((name) => readFileSync(`src/renderer/ui/${name}.css`, 'utf8'))
  .join('')
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** The colours of a style sheet's part by name: `--name: light-dark(#rrggbb, #rrggbb)`. */
function coloursIn(css: string): ReadonlyMap<string, Readonly<Record<Theme, string>>> {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

/** The relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const [plainPart = '', morePart = ''] = source.split('@media (prefers-contrast: more)')
const plain = coloursIn(plainPart)
const more = new Map([...plain, ...coloursIn(morePart)])

const onMaterial = readFileSync('src/renderer/ui/material.css', 'utf8')
/** How much of its own ground a page on a material has. */
const share = Number(/var\(--ground\) (\d+)%/.exec(onMaterial)?.[1]) / 100

/** A colour over another one, through which it shows. */
function over(colour: string, behind: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [own = 0, other = 0] = [colour, behind].map((each) => Number.parseInt(each.slice(at, at + 2), 16))
    return Math.round(own * share + other * (1 - share))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}

const neutral = ['ground', 'surface', 'surface-hover', 'surface-press', 'mark', 'accent-ground']
const text: Readonly<Record<string, readonly string[]>> = {
  text: [...neutral, 'danger-ground', 'warning-ground'],
  'text-quiet': [...neutral, 'danger-ground', 'warning-ground'],
  // A link can stand in a notice, and in a failure.
  accent: [...neutral, 'danger-ground', 'warning-ground'],
  danger: [...neutral, 'danger-ground'],
  'warning-text': ['ground', 'surface', 'surface-hover', 'mark', 'warning-ground'],
  'on-accent': ['accent', 'accent-hover', 'accent-press'],
  'on-danger': ['danger', 'danger-hover', 'danger-press'],
}
const controls: Readonly<Record<string, readonly string[]>> = {
  'control-line': ['ground', 'surface', 'surface-hover', 'mark', 'accent-ground'],
  // The colour of the focus, of a switch that is on, and of the primary button.
  accent: [...neutral, 'danger-ground', 'warning-ground'],
  danger: ['ground', 'surface', 'danger-ground'],
  // The frame and the knob of a switch that is off, and the arrow of a list.
  'text-quiet': ['ground', 'surface', 'surface-hover'],
  // The knob of a switch that is on, and the mark of a primary button.
  'on-accent': ['accent', 'accent-hover', 'accent-press'],
}

/** The pairs below a ratio, in words. */
function tooWeak(
  colours: ReadonlyMap<string, Readonly<Record<Theme, string>>>,
  pairs: Readonly<Record<string, readonly string[]>>,
  least: number,
): readonly string[] {
  return Object.entries(pairs).flatMap(([over, unders]) =>
    unders.flatMap((under) =>
      themes.flatMap((theme) => {
        const ratio = contrast(colours.get(over)?.[theme] ?? '', colours.get(under)?.[theme] ?? '')
        return ratio >= least ? [] : [`${over} on ${under}, ${theme}: ${ratio.toFixed(2)}`]
      }),
    ),
  )
}

describe('contrast of the colours', () => {
  test('the ratio is that of WCAG', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  test('text has 4.5:1 on each ground', () => {
    expect(tooWeak(plain, text, 4.5)).toEqual([])
  })

  test('borders of controls and the focus have 3:1 on each ground', () => {
    expect(tooWeak(plain, controls, 3)).toEqual([])
  })

  test('text has 7:1 and controls have 4.5:1 if the system asks for more contrast', () => {
    expect(tooWeak(more, text, 7)).toEqual([])
    expect(tooWeak(more, controls, 4.5)).toEqual([])
  })

  test.each(['#000000', '#ffffff'])('a page on a material has them, whatever is behind it (%s)', (behind) => {
    const ground = plain.get('ground')
    const seen = {
      light: over(ground?.light ?? '', behind, share),
      dark: over(ground?.dark ?? '', behind, share),
    }
    const colours = new Map([...plain, ...coloursIn(onMaterial), ['ground', seen] as const])
    const onGround = (pairs: typeof text) =>
      Object.fromEntries(
        Object.entries(pairs)
          .filter(([, unders]) => unders.includes('ground'))
          .map(([colour]) => [colour, ['ground']]),
      )
    expect(share).toBeLessThan(0.8)
    expect(tooWeak(colours, onGround(text), 4.5)).toEqual([])
    expect(tooWeak(colours, onGround(controls), 3)).toEqual([])
  })

  test.each(['#000000', '#ffffff'])('the navigation on a material has 4.5:1 for its words (%s)', (behind) => {
    const inset = readFileSync('src/renderer/settings/inset.css', 'utf8')
    const part = Number(/--behind-navigation: .*var\(--ground\) (\d+)%/.exec(inset)?.[1]) / 100
    for (const theme of themes) {
      const ground = over(plain.get('ground')?.[theme] ?? '', behind, part)
      expect(contrast(plain.get('text')?.[theme] ?? '', ground), theme).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('selected text has 4.5:1 on each ground', () => {
    const css = readFileSync('src/renderer/ui/window.css', 'utf8')
    const part = Number(/::selection \{[^}]*var\(--accent\) (\d+)%/.exec(css)?.[1]) / 100
    for (const colours of [plain, more]) {
      for (const theme of themes) {
        for (const under of ['ground', 'surface', 'mark'] as const) {
          const selected = over(colours.get('accent')?.[theme] ?? '', colours.get(under)?.[theme] ?? '', part)
          const ratio = contrast(colours.get('text')?.[theme] ?? '', selected)
          expect(ratio, `text on selected ${under}, ${theme}`).toBeGreaterThanOrEqual(4.5)
        }
      }
    }
  })

  test('the dot of an account that works has 3:1 on its row', () => {
    const css = readFileSync('src/renderer/settings/accounts/accounts.css', 'utf8')
    const dot = coloursIn(/\.state\[data-state="working"\] \{[^}]*\}/.exec(css)?.[0] ?? '')
    expect(dot.size).toBe(1)
    const rows = new Map([...plain, ...dot])
    expect(tooWeak(rows, { dot: ['surface', 'surface-hover'] }, 3)).toEqual([])
  })

  test('every colour of the style sheets is measured, or bears no meaning', () => {
    const measured = new Set([
      ...Object.entries({ ...text, ...controls }).flatMap(([over, unders]) => [over, ...unders]),
      ...['line', 'line-strong', 'shadow', 'on-danger'],
    ])
    expect([...plain.keys()].filter((name) => !measured.has(name))).toEqual([])
  })

  test('a page on a material has the colours for more contrast', () => {
    for (const [name, colour] of coloursIn(onMaterial)) expect(more.get(name), name).toEqual(colour)
  })

  test('the initial of a service has 4.5:1 on its ground', () => {
    const css = readFileSync('src/renderer/settings/accounts/accounts.css', 'utf8')
    const tints = css.split('.account-mark[data-mark=').slice(1).map(coloursIn)
    expect(tints).toHaveLength(9)
    expect(tints.flatMap((colours) => tooWeak(colours, { 'on-tint': ['tint'] }, 4.5))).toEqual([])
  })

  test('windows open in the colour of their pages', () => {
    const windows = readFileSync('src/main/shell/electron/windows/theme.ts', 'utf8')
    const ground = plain.get('ground')
    expect(windows).toContain(`? '${ground?.dark}' : '${ground?.light}'`)
  })

  test('a pressed button differs from one under the pointer, and both from one at rest', () => {
    for (const theme of themes) {
      for (const [one, other] of [
        ['accent', 'accent-hover'],
        ['accent-hover', 'accent-press'],
        ['danger', 'danger-hover'],
        ['danger-hover', 'danger-press'],
        ['surface', 'surface-hover'],
        ['surface-hover', 'surface-press'],
      ] as const) {
        const ratio = contrast(plain.get(one)?.[theme] ?? '', plain.get(other)?.[theme] ?? '')
        expect(ratio, `${one} and ${other}, ${theme}`).toBeGreaterThan(1.08)
      }
    }
  })
})
