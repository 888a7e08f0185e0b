import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDependencyPage } from '../../scripts/packages/dependency-page.ts'
import { makeBill } from '../../scripts/packages/make-bill.ts'
import { shippedPackages } from '../../scripts/packages/shipped-packages.ts'
import { billProblems } from './bill.ts'

const shipped = shippedPackages('.')
const page = readDependencyPage(readFileSync('docs/dependencies.md', 'utf8'))
const { packages: locked }: { packages: Readonly<Record<string, { version?: string; dev?: boolean }>> } =
  JSON.parse(readFileSync('package-lock.json', 'utf8'))
/** npm, if it runs this. */
const npm = process.env.npm_execpath ?? ''

describe('the packages in the app', () => {
  it('are those of docs/dependencies.md, in the reviewed versions', () => {
    const inApp = shipped.map(({ name, version }) => `${name} ${version}`)
    expect([...new Set(inApp)].toSorted()).toEqual([...new Set(page.shipped)].toSorted())
  })

  it.each(shipped)('$name $version is in the lock file, and not only for a tool', (one) => {
    expect(locked[one.folder]).toMatchObject({ version: one.version })
    expect(locked[one.folder]?.dev).not.toBe(true)
  })

  it.skipIf(npm === '')('are in the bill of materials, with Electron and nothing else', () => {
    expect(billProblems(makeBill(npm, shipped), shipped)).toEqual([])
  })
})
