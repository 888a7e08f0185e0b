import * as v from 'valibot'
import type { ShippedPackage } from '../../scripts/packages/shipped-packages.ts'

const text = v.pipe(v.string(), v.minLength(1))
const ref = text
const licences = v.pipe(
  v.array(
    v.union([
      v.strictObject({ license: v.strictObject({ id: text }) }),
      v.strictObject({ expression: text }),
    ]),
  ),
  v.minLength(1),
)
const reference = v.strictObject({ type: text, url: text })
const partOf = {
  'bom-ref': ref,
  type: v.picklist(['application', 'framework', 'library']),
  name: text,
  scope: v.literal('required'),
}

/** The part of CycloneDX 1.5 that we use (its schema, bom-1.5), and all that we promise of each part. */
const schema = v.strictObject({
  $schema: v.literal('http://cyclonedx.org/schema/bom-1.5.schema.json'),
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.5'),
  serialNumber: v.pipe(
    v.string(),
    v.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
  ),
  version: v.literal(1),
  metadata: v.strictObject({
    timestamp: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    lifecycles: v.strictTuple([v.strictObject({ phase: v.literal('build') })]),
    tools: v.pipe(v.array(v.strictObject({ vendor: text, name: text, version: text })), v.minLength(1)),
    component: v.looseObject({
      ...partOf,
      type: v.literal('application'),
      name: v.literal('aliasmith'),
      version: text,
      purl: text,
      licenses: licences,
    }),
  }),
  components: v.array(
    v.strictObject({
      ...partOf,
      version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+/)),
      author: v.optional(text),
      description: v.optional(text),
      purl: v.pipe(v.string(), v.regex(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d[\w.-]*$/)),
      // npm marks parts that only a tool needs; they do not belong here.
      properties: v.strictTuple([]),
      externalReferences: v.array(reference),
      hashes: v.strictTuple([
        v.strictObject({
          alg: v.literal('SHA-512'),
          content: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
        }),
      ]),
      licenses: licences,
      components: v.optional(v.array(v.strictObject({ ...partOf, version: v.optional(text) }))),
    }),
  ),
  dependencies: v.array(v.strictObject({ ref, dependsOn: v.array(ref) })),
})

/** The violations of the form of CycloneDX, and any part that is neither in the app nor Electron. */
export function billProblems(bill: unknown, shipped: readonly ShippedPackage[]): readonly string[] {
  const { success, output, issues } = v.safeParse(schema, bill)
  if (!success) return issues.map((issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`)
  const root = output.metadata.component['bom-ref']
  const listed = output.components.map(({ name, version }) => `${name}@${version}`)
  const wanted = shipped.map(({ name, version }) => `${name}@${version}`)
  const electron = output.components.filter(({ name }) => name === 'electron')
  const chromium = electron[0]?.components?.find(({ name }) => name === 'Chromium')
  const parts = output.components.flatMap((part) => [part, ...(part.components ?? [])])
  const refs = [root, ...parts.map((part) => part['bom-ref'])]
  const graph = new Map(output.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  const reached = new Set([root])
  for (const at of reached) for (const next of graph.get(at) ?? []) reached.add(next)
  return [
    ...without(wanted, listed).map((one) => `${one} is in the app and not in the bill`),
    ...without(listed, wanted)
      .filter((one) => !one.startsWith('electron@'))
      .map((one) => `${one} is in the bill and not in the app`),
    ...(electron.length === 1 ? [] : ['Electron is not listed once']),
    ...(chromium?.version === undefined ? ['The version of Chromium is not known'] : []),
    ...refs.filter((one, index) => refs.indexOf(one) !== index).map((one) => `${one} is listed twice`),
    ...without([...reached], refs).map((one) => `${one} is needed and not listed`),
    ...output.components
      .map((part) => part['bom-ref'])
      .filter((one) => !reached.has(one))
      .map((one) => `nothing needs ${one}`),
  ]
}

const without = (these: readonly string[], those: readonly string[]) =>
  these.filter((one) => !those.includes(one))
