import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const read = (path: string): string => readFileSync(path, 'utf8')

/** A style sheet with everything that it imports. */
function withImports(path: string): string {
  const text = read(path)
  const imported = [...text.matchAll(/@import "([^"]+)"/g)].map(([, file = '']) => join(dirname(path), file))
  return [text, ...imported.map(withImports)].join('\n')
}

const later = 'src/renderer/popover/later.tsx'
const atOnce = ['src/renderer/ui/base.css', 'src/renderer/popover/popover.css'].map(withImports).join('\n')
const afterwards = [...read(later).matchAll(/'(\S+\.css)\?inline'/g)]
  .map(([, file = '']) => read(join(dirname(later), file)))
  .join('\n')

const defined = (css: string) => new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
const used = (css: string) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)

describe('the styles of the popover', () => {
  test('use only values that are defined when they are loaded', () => {
    const first = defined(atOnce)
    expect(used(atOnce).filter((name) => !first.has(name))).toEqual([])
    const all = defined(atOnce + afterwards)
    // A note sets its tone where it is used.
    expect(used(afterwards).filter((name) => !all.has(name))).toEqual([])
  })

  test('have those of its dialogs, too', () => {
    for (const name of ['dialog', 'field', 'field-problem', 'note', 'check', 'keys-sheet', 'actions-menu']) {
      expect(afterwards, name).toContain(`.${name}`)
    }
  })
})
