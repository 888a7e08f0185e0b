import type { TrayState } from '../../src/main/shell/shell.ts'
import type { System } from '../packages/systems.ts'

/** A file of the tray's icon. */
export interface TrayPicture {
  /** Its name in `resources/tray`. */
  readonly file: string
  /** The system that shows it. */
  readonly system: System
  /** Edges in pixels; several go into one ICO file. */
  readonly edges: readonly number[]
  /** The CSS that colours the drawing and hides the parts of other states. */
  readonly style: string
}

const states: readonly TrayState[] = ['idle', 'busy', 'failed']

interface Ground {
  readonly name: string
  readonly ink: string
  /** The colour of the failure sign. */
  readonly alarm: string
}

const grounds: readonly Ground[] = [
  { name: 'on-dark', ink: '#ffffff', alarm: '#ffbd4a' },
  { name: 'on-light', ink: '#1f2430', alarm: '#b42318' },
]

/**
 * The suffixes by which Electron finds the pictures for denser displays beside the plain file
 * (docs/api/native-image.md).
 */
const densities = [
  ['', 1],
  ['@2x', 2],
  ['@3x', 3],
] as const

/** The edges that Windows uses in its notification area at 100 to 400 %: `SM_CXSMICON` at the display's scale. */
const windowsEdges = [16, 20, 24, 28, 32, 40, 48, 64]
/** Menu bar icons of macOS are at most 22 points high with their margin. */
const macEdge = 16
/** The edge in which desktops show a StatusNotifierItem, and to which Electron scales it (electron#21904). */
const linuxEdge = 22

function styleOf(state: TrayState, ink: string, alarm: string): string {
  const others = states.filter((other) => other !== state).map((other) => `.${other}`)
  // An open letter shows that work is under way.
  const hidden = state === 'busy' ? [...others, '.closed'] : others
  return `svg{color:${ink}}${hidden.join()}{display:none}.failed{color:${alarm}}`
}

const withDensities = (system: System, name: string, edge: number, style: string): readonly TrayPicture[] =>
  densities.map(([suffix, density]) => ({
    file: `${name}${suffix}.png`,
    system,
    edges: [edge * density],
    style,
  }))

/** Every file of the tray's icon, for each state, system and ground. */
export function trayPictures(): readonly TrayPicture[] {
  return states.flatMap((state) => [
    // macOS uses only the shape of a template and colours it like its menu bar.
    ...withDensities('mac', `${state}Template`, macEdge, styleOf(state, '#000000', '#000000')),
    ...grounds.flatMap(({ name, ink, alarm }) => {
      const style = styleOf(state, ink, alarm)
      return [
        ...withDensities('linux', `${state}-${name}`, linuxEdge, style),
        { file: `${state}-${name}.ico`, system: 'win' as const, edges: windowsEdges, style },
      ]
    }),
  ])
}
