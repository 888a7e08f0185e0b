import { trayPictures } from '../../scripts/icons/tray-pictures.ts'
import { nodePlatform } from '../../scripts/packages/systems.ts'
import type { PackedApp, ShippedFile } from './pack-app.ts'

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
export function contentProblems(app: Pick<PackedApp, 'system' | 'processor' | 'files'>): readonly string[] {
  const binary = `node_modules/keytar/prebuilds/${nodePlatform[app.system]}-${app.processor}/keytar.node`
  const paths = new Set(app.files.map(({ path }) => path))
  const tooMuch = [...paths].filter((path) => path !== binary && !expected.some((form) => form.test(path)))
  const missing = [...needed, binary].filter((path) => !paths.has(path))
  // The system cannot load a library out of the archive; a script beside it could be changed without being noticed.
  const packed = app.files.filter(({ path, unpacked }) => path.endsWith('.node') && !unpacked)
  const loose = app.files.filter(({ path, unpacked }) => unpacked && !path.startsWith('node_modules/keytar/'))
  return [
    ...tooMuch.map((path) => `${path} has no place in a package`),
    ...missing.map((path) => `${path} is missing`),
    ...packed.map(({ path }) => `${path} is inside the archive, where it cannot be loaded`),
    ...loose.map(({ path }) => `${path} is outside the archive`),
  ]
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

/** The folders that outgrow their limits. */
export function sizeProblems(files: readonly ShippedFile[]): readonly string[] {
  return Object.entries(sizeLimits).flatMap(([folder, limit]) => {
    const inside = files.filter(({ path }) => folder === '' || path.startsWith(`${folder}/`))
    const size = inside.reduce((total, file) => total + file.size, 0)
    return size > limit ? [`${folder || 'together'}: ${size} of at most ${limit} bytes`] : []
  })
}
