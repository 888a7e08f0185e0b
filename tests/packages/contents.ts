import { trayPictures } from '../../scripts/icons/tray-pictures.ts'
import { nodePlatform } from '../../scripts/packages/systems.ts'
import type { PackedApp, ShippedFile } from './pack-app.ts'

/** The allowed files of the app; all others are errors. */
const expected = [
  /^package\.json$/,
  /^LICENSE$/,
  /^out\/main\/index\.js$/,
  /^out\/main\/chunks\/[\w-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/(?:popover|settings)\.html$/,
  /^out\/renderer\/assets\/[\w-]+\.(?:js|css|woff2|svg|png)$/,
  /^out\/renderer\/assets\/words\/[\w-]+\.js$/,
  /^out\/licences\.json$/,
  /^resources\/(?!packages\/)[\w@./-]+\.(?:png|ico)$/,
  /^node_modules\/keytar\/(?:package\.json|LICENSE\.md|lib\/keytar\.js)$/,
]

/** The files that the app needs to start. */
const needed = [
  'package.json',
  'LICENSE',
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/popover.html',
  'out/renderer/settings.html',
  'out/licences.json',
  'node_modules/keytar/lib/keytar.js',
  // Without its picture there is no icon, and the app continues as if its desktop had no tray.
  ...trayPictures().map(({ file }) => `resources/tray/${file}`),
]

/** The missing and the superfluous files: no maps, tests, sources, preview, documents or other systems’ binaries. */
export function contentProblems(app: Pick<PackedApp, 'system' | 'processor' | 'files'>): readonly string[] {
  const binary = `node_modules/keytar/prebuilds/${nodePlatform[app.system]}-${app.processor}/keytar.node`
  const paths = new Set(app.files.map(({ path }) => path))
  const tooMuch = [...paths].filter((path) => path !== binary && !expected.some((form) => form.test(path)))
  const missing = [...needed, binary].filter((path) => !paths.has(path))
  // The system cannot load a library out of the archive; a change to a script beside it would not be noticed.
  const packed = app.files.filter(({ path, unpacked }) => path.endsWith('.node') && !unpacked)
  const loose = app.files.filter(({ path, unpacked }) => unpacked && !path.startsWith('node_modules/keytar/'))
  return [
    ...tooMuch.map((path) => `${path} has no place in a package`),
    ...missing.map((path) => `${path} is missing`),
    ...packed.map(({ path }) => `${path} is inside the archive, where it cannot be loaded`),
    ...loose.map(({ path }) => `${path} is outside the archive`),
  ]
}

/** The largest size of each folder in bytes, with room for twelve languages, each of about 150,000 bytes. */
export const sizeLimits = {
  'out/main': 2_100_000,
  'out/preload': 20_000,
  'out/renderer': 1_300_000,
  resources: 200_000,
  'node_modules/keytar': 1_000_000,
  '': 3_800_000,
} as const

/** The folders that exceed their limits. */
export function sizeProblems(files: readonly ShippedFile[]): readonly string[] {
  return Object.entries(sizeLimits).flatMap(([folder, limit]) => {
    const inside = files.filter(({ path }) => folder === '' || path.startsWith(`${folder}/`))
    const size = inside.reduce((total, file) => total + file.size, 0)
    return size > limit ? [`${folder || 'together'}: ${size} of at most ${limit} bytes`] : []
  })
}
