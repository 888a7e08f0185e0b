import { mkdirSync, writeFileSync } from 'node:fs'
import { buildOrExit } from './freshness.ts'
import { makeBill } from './packages/make-bill.ts'
import { shippedPackages } from './packages/shipped-packages.ts'

/* Writes dist/aliasmith.cdx.json, the CycloneDX bill of the packages' contents. */

const npm = process.env.npm_execpath
if (npm === undefined) throw new Error('This is run by npm: npm run package:sbom.')
await buildOrExit()
const bill = makeBill(npm, shippedPackages('.'))

mkdirSync('dist', { recursive: true })
writeFileSync('dist/aliasmith.cdx.json', `${JSON.stringify(bill, null, 2)}\n`)
process.stdout.write(`dist/aliasmith.cdx.json lists ${bill.components.length} parts.\n`)
