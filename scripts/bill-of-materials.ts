import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Bill } from './packages/shipped-parts.ts'
import { shippedParts } from './packages/shipped-parts.ts'

/* Writes dist/aliasmith.cdx.json, the CycloneDX bill of what the packages consist of. */

const npm = process.env.npm_execpath
if (npm === undefined) throw new Error('This is run by npm: npm run package:sbom.')
const everything: Bill = JSON.parse(
  execFileSync(
    process.execPath,
    [npm, 'sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
  ),
)
const { dependencies, devDependencies }: Readonly<Record<string, Readonly<Record<string, string>>>> =
  JSON.parse(readFileSync('package.json', 'utf8'))
const bill = shippedParts(everything, {
  dependencies: Object.keys(dependencies ?? {}),
  tools: Object.keys(devDependencies ?? {}),
})

mkdirSync('dist', { recursive: true })
writeFileSync('dist/aliasmith.cdx.json', `${JSON.stringify(bill, null, 2)}\n`)
process.stdout.write(`dist/aliasmith.cdx.json lists ${bill.components.length} parts.\n`)
