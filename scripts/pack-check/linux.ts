import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exitCode } from '../run.ts'
import { entryProblems, readDesktopEntry } from './desktop-entry.ts'
import type { Finding } from './finding.ts'
import type { LinuxPackage } from './linux-packages.ts'

/** The edges that the icon theme is asked for, in pixels. */
const iconEdges = [16, 32, 48, 64, 128, 256, 512]

/** What the packages for Linux would be made of, or what electron-builder said if it refused. */
export async function computeLinuxPackages(
  folder: string,
  config = 'electron-builder.ts',
): Promise<readonly LinuxPackage[] | string> {
  const script = join(import.meta.dirname, 'linux-packages.ts')
  const child = spawn(process.execPath, [script, folder, config], {
    // Only an AppImage could be made without a home page.
    env: { ...process.env, VITEST: '', GITHUB_REPOSITORY: process.env.GITHUB_REPOSITORY || 'owner/name' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  if ((await exitCode(child)) !== 0) return said
  return JSON.parse(readFileSync(join(folder, 'linux-packages.json'), 'utf8'))
}

/** The menu entry of each package: by the specification, and by the names that the app gives itself. */
export function checkDesktopEntries(
  packages: readonly LinuxPackage[],
  names: { readonly appId: string; readonly scheme: string },
): Finding {
  const problems = packages.flatMap((one) => {
    const kind = kindOf(one)
    const main =
      entryProblems(one.desktop).length === 0 ? readDesktopEntry(one.desktop).get('Desktop Entry') : undefined
    return [
      ...entryProblems(one.desktop),
      ...(one.desktopFileName === `${names.appId}.desktop`
        ? []
        : [`the file is called ${one.desktopFileName}`]),
      ...(main === undefined || main.get('StartupWMClass') === names.appId
        ? []
        : ['StartupWMClass is not the name of the file']),
      ...(main === undefined || main.get('MimeType')?.includes(`x-scheme-handler/${names.scheme};`)
        ? []
        : [`links of ${names.scheme}: are not handled`]),
    ].map((problem) => `${kind}: ${problem}`)
  })
  return {
    what: 'Menu entries of Linux',
    problems:
      packages.length === 3 ? problems : [...problems, `there are ${packages.length} packages, not 3`],
    seen: packages.map(kindOf).join(', '),
  }
}

/** deb and rpm name a maintainer and a home page, and bring every icon. */
export function checkLinuxMetadata(packages: readonly LinuxPackage[]): Finding {
  const problems = packages
    .filter(({ args }) => args.length > 0)
    .flatMap((one) => {
      const { args } = one
      const value = (option: string) => args[args.indexOf(option) + 1] ?? ''
      return [
        ...(value('--maintainer') === 'Aliasmith contributors'
          ? []
          : [`the maintainer is "${value('--maintainer')}"`]),
        ...(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(value('--url'))
          ? []
          : [`the home page is "${value('--url')}"`]),
        ...(value('--license') === 'MIT' ? [] : ['the licence is not named']),
        ...iconEdges
          .filter((edge) => !args.some((arg) => arg.endsWith(`/hicolor/${edge}x${edge}/apps/aliasmith.png`)))
          .map((edge) => `there is no icon of ${edge} pixels`),
      ].map((problem) => `${kindOf(one)}: ${problem}`)
    })
  return { what: 'deb and rpm', problems, seen: `icons of ${iconEdges.join(', ')} pixels` }
}

/** The judgement of the specification's own checker, where it is installed. */
export function checkWithValidator(packages: readonly LinuxPackage[], folder: string): Finding {
  const what = 'desktop-file-validate'
  if (spawnSync(what, ['--version']).error !== undefined) {
    return { what, problems: [], skipped: 'not installed' }
  }
  const problems = packages.flatMap((one, index) => {
    const file = join(folder, `${index}.desktop`)
    writeFileSync(file, one.desktop)
    const { status, stdout, stderr } = spawnSync(what, [file], { encoding: 'utf8' })
    return status === 0 ? [] : [`${kindOf(one)}: ${stdout}${stderr}`.trim()]
  })
  return { what, problems }
}

function kindOf({ args }: LinuxPackage): string {
  if (args.length === 0) return 'AppImage'
  return args.includes('--rpm-summary') ? 'rpm' : 'deb'
}
