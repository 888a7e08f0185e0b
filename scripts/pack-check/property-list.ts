import { createRequire } from 'node:module'

/** The reader that electron-builder uses itself; it brings no types. */
const reader: { parse(text: string): unknown } = createRequire(import.meta.url)('plist')

/**
 * The entries of a property list.
 * @throws if it is not one, or not a dictionary.
 */
export function readPropertyList(text: string): Readonly<Record<string, unknown>> {
  // The reader takes any XML for an empty list.
  if (!text.includes('<plist')) throw new Error('This is not a property list.')
  const list = reader.parse(text)
  if (typeof list !== 'object' || list === null || Array.isArray(list)) {
    throw new Error('The property list is not a dictionary.')
  }
  return Object.fromEntries(Object.entries(list))
}

/** A property list of texts. */
export function propertyList(entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entries).map(([key, text]) => `<key>${key}</key><string>${text}</string>`)
  return `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${lines.join('')}</dict></plist>`
}
