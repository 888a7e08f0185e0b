import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import config, { appId } from '../electron-builder.ts'
import { buildIfStale } from './freshness.ts'
import { checkBill } from './pack-check/bill.ts'
import { checkContents, checkSize } from './pack-check/contents.ts'
import { checkDependencies } from './pack-check/dependencies.ts'
import type { Finding } from './pack-check/finding.ts'
import { checkFuseConfig, checkFuseWire } from './pack-check/fuses.ts'
import { checkImports } from './pack-check/imports.ts'
import { checkLanguages } from './pack-check/languages.ts'
import {
  checkDesktopEntries,
  checkLinuxMetadata,
  checkWithValidator,
  computeLinuxPackages,
} from './pack-check/linux.ts'
import { checkBundle, checkEntitlements } from './pack-check/mac.ts'
import { packApp } from './pack-check/pack.ts'
import { appIdIn, checkPackageJson } from './pack-check/package-json.ts'
import { layoutOf, systems } from './pack-check/systems.ts'
import { checkBundledUpdater } from './pack-check/updater.ts'
import { readDependencyPage } from './packages/dependency-page.ts'
import { makeBill } from './packages/make-bill.ts'
import { shippedPackages } from './packages/shipped-packages.ts'

/*
 * Proves of the packages what can be proved without Electron's runtime. electron-builder packs the built app for each
 * system on a stand-in for the runtime, and what came out is looked at. Ends with 1 if anything is wrong.
 */

const built = await buildIfStale()
if (built !== 0) process.exit(built)

/** npm, if it runs this. */
const npm = process.env.npm_execpath
const names = { appId, scheme: 'aliasmith' }
const folder = mkdtempSync(join(tmpdir(), 'aliasmith-pack-'))
let failed = false
try {
  report(
    checkPackageJson(JSON.parse(readFileSync('package.json', 'utf8')), {
      configured: config.appId,
      inApp: appIdIn(readFileSync('src/main/shell/electron/app-id.ts', 'utf8')),
    }),
  )
  report(checkFuseConfig({ ...config.electronFuses }))
  report(checkEntitlements(readFileSync('resources/packages/entitlements.mac.plist', 'utf8')))
  const shipped = shippedPackages('.')
  report(
    checkDependencies(
      shipped,
      readDependencyPage(readFileSync('docs/dependencies.md', 'utf8')),
      JSON.parse(readFileSync('package-lock.json', 'utf8')).packages,
    ),
  )
  report(
    npm === undefined
      ? { what: 'Bill of materials', problems: [], skipped: 'npm makes it: npm run pack:check' }
      : checkBill(makeBill(npm, shipped), shipped),
  )
  report(checkBundledUpdater(folder))
  for (const system of systems) await checkSystem(system)
  await checkLinux()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failed) process.exitCode = 1

async function checkSystem(system: (typeof systems)[number]): Promise<void> {
  const what = `Packing, ${system}`
  if (system === 'mac' && process.platform === 'win32') {
    return report({ what, problems: [], skipped: 'electron-builder makes no bundle of macOS on Windows' })
  }
  const apps = await packApp(mkdtempSync(join(folder, system)), system)
  // electron-builder checks the configuration against its schema before it begins.
  if (typeof apps === 'string') return report({ what, problems: [apps.trim()] })
  report({ what, problems: [], seen: 'the configuration is valid' })
  for (const app of apps) {
    report(checkContents(app))
    report(checkSize(app))
    report(checkImports(app))
    report(
      checkFuseWire(
        `Fuses, ${system} ${app.processor}`,
        join(app.folder, layoutOf(system, app.processor).program),
      ),
    )
    report(checkLanguages(app))
    if (system === 'mac') report(checkBundle(app, names))
  }
}

async function checkLinux(): Promise<void> {
  const packages = await computeLinuxPackages(folder)
  if (typeof packages === 'string') return report({ what: 'Packages for Linux', problems: [packages.trim()] })
  report(checkDesktopEntries(packages, names))
  report(checkWithValidator(packages, folder))
  report(checkLinuxMetadata(packages))
}

function report({ what, problems, seen = '', skipped }: Finding): void {
  if (problems.length > 0) failed = true
  const state = problems.length > 0 ? 'FAILED' : skipped === undefined ? 'ok' : 'skipped'
  process.stdout.write(`${state.padEnd(8)}${what.padEnd(26)}${skipped ?? seen}\n`)
  for (const problem of problems) process.stdout.write(`${' '.repeat(8)}- ${problem}\n`)
}
