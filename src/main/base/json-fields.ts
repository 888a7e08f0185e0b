/** A JSON object with unknown fields. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a parsed JSON value is an object: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of an unknown value; `undefined` if it is missing. Inherited properties do not count. */
export function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** A field that holds a non-empty text. */
export function textOf(value: unknown, name: string): string | undefined {
  const text = fieldOf(value, name)
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

/** A field that holds a count: a whole number, not negative. Databases return large numbers as texts. */
export function countOf(value: unknown, name: string): number | undefined {
  const field = fieldOf(value, name)
  const count = typeof field === 'string' && /^\d{1,16}$/.test(field) ? Number(field) : field
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

/** A field that holds a name: a text, or a number as text. */
export function nameOf(value: unknown, name: string): string | undefined {
  const number = countOf(value, name)
  return textOf(value, name) ?? (number === undefined ? undefined : String(number))
}

/** The table's entry for a name from outside; `undefined` for names such as `constructor`. */
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
  // The filter removes exactly what the type removes.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>
  }
}
