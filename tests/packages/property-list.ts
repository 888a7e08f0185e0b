import { createRequire } from 'node:module'

/** The library of electron-builder, which has no types. */
const library: { parse(text: string): unknown; build(value: object): string } = createRequire(
  import.meta.url,
)('plist')

/** A property list with these entries. */
export const propertyList = library.build

/**
 * The entries of a property list.
 * @throws if it is not one, or not a dictionary.
 */
export function readPropertyList(text: string): Readonly<Record<string, unknown>> {
  // The library reads any XML as an empty list.
  if (!text.includes('<plist')) throw new Error('This is not a property list.')
  const list = library.parse(text)
  if (typeof list !== 'object' || list === null || Array.isArray(list)) {
    throw new Error('The property list is not a dictionary.')
  }
  return Object.fromEntries(Object.entries(list))
}
