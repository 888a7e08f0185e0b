/** A JSON object, of which nothing more is known. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a parsed JSON value is an object: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of whatever arrived; `undefined` where there is none. Inherited properties are none. */
export function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** A field that is a text with something in it. */
export function textOf(value: unknown, name: string): string | undefined {
  const text = fieldOf(value, name)
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

/** A field that counts something: a whole number, not negative. Databases give out large numbers as texts. */
export function countOf(value: unknown, name: string): number | undefined {
  const field = fieldOf(value, name)
  const count = typeof field === 'string' && /^\d{1,16}$/.test(field) ? Number(field) : field
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

/** A field that names something: a text or a number, as text. */
export function nameOf(value: unknown, name: string): string | undefined {
  const number = countOf(value, name)
  return textOf(value, name) ?? (number === undefined ? undefined : String(number))
}

/** What a table has under a name that came from outside; `undefined` for names such as `constructor`. */
export function entryOf<Entry>(
  table: Readonly<Record<string, Entry>>,
  name: string | undefined,
): Entry | undefined {
  return name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined
}

/** The same object without the fields that are `undefined`. */
export function known<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  // What is filtered out is exactly what the type takes away.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>
  }
}
