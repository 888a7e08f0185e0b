import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { type Bill, billOfMaterials } from './bill-of-materials.ts'
import type { ShippedPackage } from './shipped-packages.ts'

/**
 * The bill of materials of the app as it was built.
 * @param npm The script of npm, which knows licences and fingerprints.
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

/** The Chromium inside a version of Electron, by the table that the project's tool for browsers brings along. */
function chromiumIn(electron = ''): string | undefined {
  const versions: Readonly<Record<string, string>> = createRequire(import.meta.url)(
    'electron-to-chromium/full-versions',
  )
  return versions[electron]
}

/** When the commit was made that is being built, as the environment or git tells. */
function committedAt(): number | undefined {
  const told = process.env.SOURCE_DATE_EPOCH
  if (told !== undefined && /^\d+$/.test(told)) return Number(told)
  try {
    const args = ['log', '-1', '--format=%ct']
    return Number(execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  }
}
