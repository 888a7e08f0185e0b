/** As much of a CycloneDX bill of materials as is changed here; whatever else it holds stays. */
export interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string; readonly name: string } }
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

/**
 * The bill of the app alone, of a bill of everything that npm installs: what `dependencies` names, what those need, and
 * Electron itself, without what its package needs to be installed. A tool that a part would work with, such as a
 * compiler for its types, is not in the app. npm's own `--omit dev` leaves out whatever a tool needs as well.
 */
export function shippedParts<Whole extends Bill>(
  bill: Whole,
  { dependencies, tools }: { readonly dependencies: readonly string[]; readonly tools: readonly string[] },
): Whole {
  const root = bill.metadata.component['bom-ref']
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]))
  const nameOf = new Map(bill.components.map((part) => [part['bom-ref'], part.name]))
  const isElectron = (ref: string) => nameOf.get(ref) === 'electron'
  const direct = (needs.get(root) ?? []).filter(
    (ref) => isElectron(ref) || dependencies.includes(nameOf.get(ref) ?? ''),
  )
  const isTool = (ref: string) => tools.includes(nameOf.get(ref) ?? '')
  const needed = (ref: string) =>
    ref === root ? direct : isElectron(ref) ? [] : (needs.get(ref) ?? []).filter((part) => !isTool(part))

  const shipped = new Set<string>()
  const waiting = [root]
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (shipped.has(ref)) continue
    shipped.add(ref)
    waiting.push(...needed(ref))
  }
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...bill.metadata.component, name: 'aliasmith' } },
    components: bill.components.filter((part) => shipped.has(part['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => shipped.has(ref))
      .map((one) => ({ ...one, dependsOn: needed(one.ref) })),
  }
}
