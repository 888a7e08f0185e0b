import { createHash } from 'node:crypto'

/** A part of the app in a CycloneDX bill of materials, as npm writes it. Its other fields stay. */
export interface Part {
  readonly 'bom-ref': string
  readonly type: string
  readonly name: string
  readonly version?: string
  readonly scope?: string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
  readonly components?: readonly Part[]
}

/** The part of such a bill that is changed here. */
export interface Bill {
  readonly serialNumber?: string
  readonly metadata: {
    readonly timestamp?: string
    readonly lifecycles?: readonly { readonly phase: string }[]
    readonly component: Part
  }
  readonly components: readonly Part[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

/** The contents of the app that npm does not know. */
export interface Contents {
  /** The packages in the app, as `name@version`. */
  readonly packages: readonly string[]
  /** The version of the Chromium inside Electron, if it is known. */
  readonly chromium: string | undefined
  /** When the commit was made, in seconds since the epoch, if that is known. */
  readonly committedAt: number | undefined
}

const nameIn = (ref: string) => ref.slice(0, ref.lastIndexOf('@'))

/**
 * Makes the app's bill from a bill of everything that npm installs: the packages that are really in the app, and
 * Electron with its contents. The result is the same for the same commit and the same npm.
 * @throws if npm does not know a package that is in the app.
 */
export function billOfMaterials<Whole extends Bill>(everything: Whole, contents: Contents): Whole {
  const root = everything.metadata.component['bom-ref']
  const byRef = new Map(everything.components.map((part) => [part['bom-ref'], part]))
  const electron = [...byRef.keys()].find((ref) => nameIn(ref) === 'electron')
  const inside = [...contents.packages, ...(electron === undefined ? [] : [electron])].toSorted()
  const unknown = inside.filter((ref) => !byRef.has(ref))
  if (electron === undefined || unknown.length > 0) {
    throw new Error(`npm does not know ${[...unknown, ...(electron ? [] : ['electron'])].join(', ')}.`)
  }
  const shipped = new Set(inside)
  const components = inside.flatMap((ref) => {
    const part = byRef.get(ref)
    if (part === undefined) return []
    if (ref === electron) return [electronPart(part, contents)]
    // npm uses the name from package.json, which may be an alias. A package that is installed for both the app and a
    // tool is described as the tool's.
    return [{ ...part, name: nameIn(ref), scope: 'required', properties: [] }]
  })
  const dependencies = everything.dependencies
    .filter(({ ref }) => ref === root || shipped.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      // The dependencies of the package `electron` only fetch the runtime.
      dependsOn: ref === electron ? [] : dependsOn.filter((part) => shipped.has(part)).toSorted(),
    }))
    .toSorted((a, b) => (a.ref < b.ref ? -1 : 1))
  const { timestamp: _, ...metadata } = everything.metadata
  const bill = {
    ...everything,
    metadata: {
      ...(contents.committedAt === undefined
        ? {}
        : { timestamp: new Date(contents.committedAt * 1000).toISOString() }),
      ...metadata,
      lifecycles: [{ phase: 'build' }],
      component: { ...metadata.component, name: 'aliasmith' },
    },
    components,
    dependencies,
  }
  return { ...bill, serialNumber: serialNumberOf({ ...bill, serialNumber: '' }) }
}

/** Electron as it is shipped, with its contents, although package.json lists it as a tool. */
function electronPart(part: Part, { chromium }: Contents): Part {
  const within = (name: string, version: string | undefined): Part => ({
    'bom-ref': `${part['bom-ref']}/${name.toLowerCase()}`,
    type: 'framework',
    name,
    ...(version === undefined ? {} : { version }),
    scope: 'required',
  })
  return {
    ...part,
    type: 'framework',
    scope: 'required',
    properties: [],
    components: [within('Chromium', chromium), within('Node.js', undefined)],
  }
}

/** A number that only this content has: a UUID of version 8, made from its fingerprint (RFC 9562, section 5.8). */
function serialNumberOf(content: unknown): string {
  const digits = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
