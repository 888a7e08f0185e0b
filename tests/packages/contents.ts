import { trayPictures } from '../../scripts/icons/tray-pictures.ts'
import { nodePlatform, type System } from '../../scripts/packages/systems.ts'
import type { PackedApp } from './pack-app.ts'

/** The allowed files of the app; all others are errors. */
const expected = [
  /^package\.json$/,
  /^LICENSE$/,
  /^out\/main\/index\.js$/,
  /^out\/main\/chunks\/[\w-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/(?:popover|settings)\.html$/,
  /^out\/renderer\/assets\/[\w-]+\.(?:js|css|woff2|svg|png)$/,
  /^out\/renderer\/assets\/words\/[\w-]+\.js(?:\.br)?$/,
  /^out\/licences\.json$/,
  /^node_modules\/keytar\/(?:package\.json|LICENSE\.md|lib\/keytar\.js)$/,
]

/** The pictures that a system shows. */
function picturesOf(system: System): readonly string[] {
  const tray = trayPictures().filter((picture) => picture.system === system)
  const icons = tray.map(({ file }) => `resources/tray/${file}`)
  return system === 'linux' ? ['resources/icon.png', ...icons] : icons
}

/** The files that the app needs to start on each system. */
const needed = [
  'package.json',
  'LICENSE',
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/popover.html',
  'out/renderer/settings.html',
  'out/licences.json',
  'node_modules/keytar/lib/keytar.js',
]

/** The missing and the superfluous files: no maps, tests, sources, preview, documents or other systems’ binaries. */
export function contentProblems(app: Pick<PackedApp, 'system' | 'processor' | 'files'>): readonly string[] {
  const binary = `node_modules/keytar/prebuilds/${nodePlatform[app.system]}-${app.processor}/keytar.node`
  // Without its picture there is no icon, and the app continues as if its desktop had no tray.
  const own = [binary, ...picturesOf(app.system)]
  const paths = new Set(app.files.map(({ path }) => path))
  const tooMuch = [...paths].filter(
    (path) => !own.includes(path) && !expected.some((form) => form.test(path)),
  )
  const missing = [...needed, ...own].filter((path) => !paths.has(path))
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
