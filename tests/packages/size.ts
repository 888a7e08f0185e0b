import { layOut } from '../../scripts/lay-out.ts'
import type { PackedApp } from './pack-app.ts'

/** A part of a package beside Electron. */
interface Part {
  readonly name: string
  /** The beginning of the paths of its files in the app. */
  readonly folder: string
  /** The largest allowed size in bytes. */
  readonly limit: number
}

/** The parts that are files of the app. The first folder that fits a file counts. */
const parts: readonly Part[] = [
  { name: 'main process', folder: 'out/main/', limit: 2_000_000 },
  { name: 'bridge', folder: 'out/preload/', limit: 20_000 },
  { name: 'windows', folder: 'out/renderer/', limit: 700_000 },
  { name: 'pictures', folder: 'resources/', limit: 60_000 },
  { name: 'keytar', folder: 'node_modules/keytar/', limit: 200_000 },
  { name: 'licences and package.json', folder: '', limit: 60_000 },
]

/** The index of the archive, and for macOS an icon and texts. */
const rest = { name: 'beside these files', limit: 250_000 }

/** The largest package beside Electron, in bytes. */
const together = { name: 'together', limit: 3_000_000 }

/** What the sizes of a package follow from. */
export type Measured = Pick<PackedApp, 'files' | 'ownSize'>

/** The size of each part and of all together, with its limit, in bytes. */
export function sizesOf({ files, ownSize }: Measured) {
  const partOf = (path: string) => parts.find(({ folder }) => path.startsWith(folder))
  const sum = (some: Measured['files']) => some.reduce((total, { size }) => total + size, 0)
  return [
    ...parts.map((part) => ({ ...part, size: sum(files.filter(({ path }) => partOf(path) === part)) })),
    { ...rest, size: ownSize - sum(files) },
    { ...together, size: ownSize },
  ]
}

/** The parts that exceed their limits. */
export function sizeProblems(app: Measured): readonly string[] {
  return sizesOf(app)
    .filter(({ size, limit }) => size > limit)
    .map(({ name, size, limit }) => `${name}: ${size} of at most ${limit} bytes`)
}

/** The sizes of packages as a table for the terminal: a row for each part, a column for each package. */
export function sizeTable(apps: readonly (Measured & Pick<PackedApp, 'system' | 'processor'>)[]): string {
  const columns = apps.map((app) => [
    `${app.system} ${app.processor}`,
    ...sizesOf(app).map(({ size }) => size),
  ])
  const [sizes = []] = apps.map(sizesOf)
  const all = [
    ['bytes', ...sizes.map(({ name }) => name)],
    ...columns,
    ['at most', ...sizes.map(({ limit }) => limit)],
  ]
  return layOut(['', ...sizes].map((_, row) => all.map((column) => (column[row] ?? '').toLocaleString('en'))))
}
