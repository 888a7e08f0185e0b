import { describe, expect, it } from 'vitest'
import { billOfMaterials, type Part } from '../../scripts/packages/bill-of-materials.ts'
import { billProblems } from './bill.ts'

/** A part in npm’s form. */
const part = (name: string, more: Partial<Part> = {}) => ({
  'bom-ref': `${name}@1.0.0`,
  type: 'library',
  name,
  version: '1.0.0',
  scope: 'required',
  purl: `pkg:npm/${name.replace('@', '%40')}@1.0.0`,
  properties: [],
  externalReferences: [],
  hashes: [{ alg: 'SHA-512', content: 'a'.repeat(128) }],
  licenses: [{ license: { id: 'MIT' } }],
  ...more,
})
const { hashes: _, ...app } = part('folder-name', { type: 'application' })

/** npm’s mark for a part that only a tool needs. */
const forTool = {
  scope: 'optional',
  properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
}

/** A bill of everything that npm installs, in npm’s form. */
const everything = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:f21d2d08-b308-40e1-b78f-6f59f35337a8',
  version: 1,
  metadata: {
    timestamp: '2026-11-25T00:59:45.400Z',
    lifecycles: [{ phase: 'pre-build' }],
    tools: [{ vendor: 'npm', name: 'cli', version: '11.19.1' }],
    component: app,
  },
  components: [
    part('tool'),
    part('library'),
    part('alias', { 'bom-ref': '@real/shared@1.0.0', ...forTool }),
    part('unused'),
    part('electron', forTool),
    part('download'),
  ],
  dependencies: [
    { ref: 'folder-name@1.0.0', dependsOn: ['library@1.0.0', 'tool@1.0.0', 'electron@1.0.0'] },
    { ref: 'library@1.0.0', dependsOn: ['unused@1.0.0', '@real/shared@1.0.0'] },
    { ref: 'tool@1.0.0', dependsOn: ['@real/shared@1.0.0'] },
    { ref: 'electron@1.0.0', dependsOn: ['download@1.0.0'] },
    { ref: '@real/shared@1.0.0' },
  ],
}
const contents = {
  packages: ['library@1.0.0', '@real/shared@1.0.0'],
  chromium: '156.0.1.2',
  committedAt: 1_764_000_000,
}
const shipped = ['library', '@real/shared'].map((name) => ({
  name,
  version: '1.0.0',
  folder: `node_modules/${name}`,
}))
const bill = billOfMaterials(everything, contents)

describe('the bill of materials', () => {
  it('lists what is in the app, and Electron with what is inside it, by their own names', () => {
    expect(bill.components.map(({ name }) => name)).toEqual(['@real/shared', 'electron', 'library'])
    expect(bill.components.map(({ scope }) => scope)).toEqual(['required', 'required', 'required'])
    const electron: Part | undefined = bill.components.find(({ name }) => name === 'electron')
    expect(electron?.components).toMatchObject([
      { name: 'Chromium', version: '156.0.1.2' },
      { name: 'Node.js' },
    ])
  })

  it('has the dependencies among those alone, under the name of the app', () => {
    expect(bill.metadata.component.name).toBe('aliasmith')
    expect(bill.dependencies).toEqual([
      { ref: '@real/shared@1.0.0', dependsOn: [] },
      { ref: 'electron@1.0.0', dependsOn: [] },
      { ref: 'folder-name@1.0.0', dependsOn: ['electron@1.0.0', 'library@1.0.0'] },
      { ref: 'library@1.0.0', dependsOn: ['@real/shared@1.0.0'] },
    ])
  })

  it('is the same for any time and order of npm’s report', () => {
    const again = {
      ...everything,
      serialNumber: 'urn:uuid:00000000-0000-4000-8000-000000000000',
      metadata: { ...everything.metadata, timestamp: '2030-01-01T00:00:00.000Z' },
      components: everything.components.toReversed(),
      dependencies: everything.dependencies.toReversed(),
    }
    expect(JSON.stringify(billOfMaterials(again, contents))).toBe(JSON.stringify(bill))
    expect(bill.metadata.timestamp).toBe('2025-11-24T16:00:00.000Z')
  })

  it('has another serial number when any part of it changes', () => {
    const other = billOfMaterials(everything, { ...contents, chromium: '156.0.1.3' })
    expect(other.serialNumber).not.toBe(bill.serialNumber)
  })

  it('is not made if npm does not know a package that is in the app', () => {
    const packages = [...contents.packages, 'trap@9.9.9']
    expect(() => billOfMaterials(everything, { ...contents, packages })).toThrow('trap@9.9.9')
    expect(() => billOfMaterials({ ...everything, components: [] }, contents)).toThrow('electron')
  })
})

describe('a bill of materials', () => {
  const problemsOf = (changed: unknown) => billProblems(changed, shipped)
  /** The bill with a change to the part of that name. */
  const changePart = (wanted: string, change: Readonly<Record<string, unknown>>) => ({
    ...bill,
    components: bill.components.map((one) => (one.name === wanted ? { ...one, ...change } : one)),
  })

  it('passes unchanged', () => {
    expect(problemsOf(bill)).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['what npm made of everything', everything, 'lifecycles'],
    ['no format', { ...bill, bomFormat: undefined }, 'bomFormat'],
    ['a number that is drawn at random', { ...bill, serialNumber: everything.serialNumber }, 'serialNumber'],
    ['a part without a fingerprint', changePart('library', { hashes: [] }), 'hashes'],
    ['a part without a licence', changePart('library', { licenses: [] }), 'licenses'],
    ['a part without a place in a registry', changePart('library', { purl: 'library' }), 'purl'],
    ['a part that is said to be optional', changePart('library', { scope: 'optional' }), 'scope'],
    ['a tool', changePart('electron', { properties: forTool.properties }), 'properties'],
    ['no Electron', changePart('electron', { name: 'neutron' }), 'Electron is not listed once'],
    ['no Chromium', changePart('electron', { components: [] }), 'The version of Chromium is not known'],
    [
      'a part twice',
      { ...bill, components: bill.components.flatMap((one) => [one, one]) },
      'library@1.0.0 is listed twice',
    ],
    ['a package too many', changePart('library', { version: '1.0.1' }), 'in the bill and not in the app'],
    ['a package too few', changePart('library', { version: '1.0.1' }), 'in the app and not in the bill'],
    ['a part that nothing needs', { ...bill, dependencies: [] }, 'nothing needs library@1.0.0'],
    [
      'a need that is not listed',
      { ...bill, dependencies: [...bill.dependencies, { ref: 'library@1.0.0', dependsOn: ['gone@1.0.0'] }] },
      'gone@1.0.0 is needed and not listed',
    ],
  ])('fails with %s', (_what, changed, problem) => {
    expect(problemsOf(changed).join('\n')).toContain(problem)
  })
})
