import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'

/** A field that this version does not understand. It is written back unchanged. */
export interface UnreadField {
  readonly name: string
  readonly written: unknown
  /** The value in use; a different value replaces the unread one when written. */
  readonly instead: unknown
}

/** The fields of an object after reading. */
export interface ReadFields {
  /** The valid fields, and a substitute for each other field. */
  readonly values: Readonly<Record<string, unknown>>
  readonly unread: readonly UnreadField[]
  /** Whether a field was dropped. */
  readonly lossy: boolean
}

/** How the fields of an object are checked. */
export interface FieldChecks {
  readonly entries: Readonly<Record<string, v.GenericSchema>>
  /** Fields for which a newer version may have further values. */
  readonly growing?: readonly string[]
}

/** A field of a newer version is kept up to this length, in characters of JSON. */
const longestUnread = 10_000

const newerWord = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/))
const newerValue = v.union([newerWord, v.looseObject({ kind: newerWord })])

/**
 * Reads an object field by field, so that an invalid value costs only its field. The copy's value replaces it, or else
 * the default. Unknown fields and unknown values of growing fields are kept.
 */
export function readFields(
  { entries, growing = [] }: FieldChecks,
  written: Readonly<Record<string, unknown>>,
  copied: Readonly<Record<string, unknown>> = {},
): ReadFields {
  const values: Record<string, unknown> = {}
  const unread: UnreadField[] = []
  let lossy = false
  const keepUnread = (name: string, instead: unknown) => {
    const isShort = JSON.stringify(written[name]).length <= longestUnread
    if (isShort) unread.push({ name, written: written[name], instead })
    else lossy = true
  }

  for (const [name, check] of Object.entries(entries)) {
    const read = v.safeParse(check, written[name])
    if (read.success) {
      if (read.output !== undefined) values[name] = read.output
      continue
    }
    const standIn = copied[name] ?? v.safeParse(check, undefined).output
    if (standIn !== undefined) values[name] = standIn
    if (!(name in written)) continue
    if (growing.includes(name) && v.is(newerValue, written[name])) keepUnread(name, standIn)
    else lossy = true
  }
  for (const name of Object.keys(written)) if (!(name in entries)) keepUnread(name, undefined)
  return { values, unread, lossy }
}

/** Puts fields that were not understood back into the written value. */
export function putBack(
  value: Readonly<Record<string, unknown>>,
  unread: readonly UnreadField[] = [],
): Readonly<Record<string, unknown>> {
  const kept = unread.filter(({ name, instead }) => isDeepStrictEqual(value[name], instead))
  return { ...value, ...Object.fromEntries(kept.map(({ name, written }) => [name, written])) }
}
