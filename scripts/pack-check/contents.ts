import { trayPictures } from '../icons/tray-pictures.ts'
import type { Finding } from './finding.ts'
import type { PackedApp, ShippedFile } from './pack.ts'
import { nodePlatform } from './systems.ts'

type Contents = Pick<PackedApp, 'system' | 'processor' | 'files'>

const nameOf = ({ system, processor }: Contents) => `${system} ${processor}`

/** What may be in the app; everything else is a surprise. */
const expected = [
  /^package\.json$/,
  /^LICENSE$/,
  /^out\/main\/index\.js$/,
  /^out\/main\/chunks\/[\w-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/(?:popover|settings)\.html$/,
  /^out\/renderer\/assets\/[\w-]+\.(?:js|css|woff2|svg|png)$/,
  /^out\/licences\.json$/,
  /^resources\/(?!packages\/)[\w@./-]+\.(?:png|ico)$/,
  /^node_modules\/keytar\/(?:package\.json|LICENSE\.md|lib\/keytar\.js)$/,
]

/** What must be there for the app to start at all. */
const needed = [
  'package.json',
  'LICENSE',
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/popover.html',
  'out/renderer/settings.html',
  'out/licences.json',
  'node_modules/keytar/lib/keytar.js',
  // Without its picture there is no icon, and the app goes on as if its desktop had no tray.
  ...trayPictures().map(({ file }) => `resources/tray/${file}`),
]

/** Nothing is missing, nothing is too much: no maps, tests, sources, preview, documents or other systems' binaries. */
export function checkContents(app: Contents): Finding {
  const binary = `node_modules/keytar/prebuilds/${nodePlatform[app.system]}-${app.processor}/keytar.node`
  const paths = new Set(app.files.map(({ path }) => path))
  const tooMuch = [...paths].filter((path) => path !== binary && !expected.some((form) => form.test(path)))
  const missing = [...needed, binary].filter((path) => !paths.has(path))
  // The system cannot load a library out of the archive; a script beside it could be changed without being noticed.
  const packed = app.files.filter(({ path, unpacked }) => path.endsWith('.node') && !unpacked)
  const loose = app.files.filter(({ path, unpacked }) => unpacked && !path.startsWith('node_modules/keytar/'))
  return {
    what: `Contents, ${nameOf(app)}`,
    problems: [
      ...few(tooMuch).map((path) => `${path} has no place in a package`),
      ...missing.map((path) => `${path} is missing`),
      ...packed.map(({ path }) => `${path} is inside the archive, where it cannot be loaded`),
      ...loose.map(({ path }) => `${path} is outside the archive`),
    ],
    seen: `${app.files.length} files, outside the archive ${app.files.filter((file) => file.unpacked).length}`,
  }
}

/** As many as a person reads, and how many more there are. */
function few(paths: readonly string[]): readonly string[] {
  return paths.length <= 8 ? paths : [...paths.slice(0, 8), `${paths.length - 8} more files, none of which`]
}

/** The largest that each folder may grow to, in bytes, with room for what is planned and not for an accident. */
export const sizeLimits = {
  'out/main': 1_200_000,
  'out/preload': 20_000,
  'out/renderer': 400_000,
  resources: 200_000,
  'node_modules/keytar': 1_000_000,
  '': 2_500_000,
} as const

/** The size of a folder's files, in bytes; of everything for the empty name. */
export function sizeOf(files: readonly ShippedFile[], folder: string): number {
  return files
    .filter(({ path }) => folder === '' || path.startsWith(`${folder}/`))
    .reduce((total, { size }) => total + size, 0)
}

/** No folder outgrows its limit. */
export function checkSize(app: Contents): Finding {
  const measured = Object.entries(sizeLimits).map(([folder, limit]) => ({
    folder: folder === '' ? 'together' : folder,
    size: sizeOf(app.files, folder),
    limit,
  }))
  return {
    what: `Size, ${nameOf(app)}`,
    problems: measured
      .filter(({ size, limit }) => size > limit)
      .map(({ folder, size, limit }) => `${folder}: ${inKilobytes(size)} of at most ${inKilobytes(limit)}`),
    seen: measured.map(({ folder, size }) => `${folder} ${inKilobytes(size)}`).join(', '),
  }
}

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
