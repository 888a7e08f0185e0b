import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { type Bill, billOfMaterials } from './bill-of-materials.ts'
import type { ShippedPackage } from './shipped-packages.ts'

/**
 * The bill of materials of the built app.
 * @param npm the script of npm, which knows licences and fingerprints.
 * @throws if npm fails, or does not know a package that is in the app.
 */
export function makeBill(npm: string, packages: readonly ShippedPackage[]): Bill {
  const everything: Bill = JSON.parse(
    execFileSync(
      process.execPath,
      [npm, 'sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
    ),
  )
  return billOfMaterials(everything, {
    packages: packages.map(({ name, version }) => `${name}@${version}`),
    chromium: chromiumIn(everything.components.find(({ name }) => name === 'electron')?.version),
    committedAt: committedAt(),
  })
}

/** The Chromium inside a version of Electron, from the table that the project's browser tool includes. */
function chromiumIn(electron = ''): string | undefined {
  const versions: Readonly<Record<string, string>> = createRequire(import.meta.url)(
    'electron-to-chromium/full-versions',
  )
  return versions[electron]
}

/** When the commit of this build was made, from the environment or git. */
function committedAt(): number | undefined {
  const seconds = process.env.SOURCE_DATE_EPOCH
  if (seconds !== undefined && /^\d+$/.test(seconds)) return Number(seconds)
  try {
    const args = ['log', '-1', '--format=%ct']
    return Number(execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  }
}
