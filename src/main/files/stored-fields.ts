import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'

/** A field of a file that this version does not understand. It is written back as it was. */
export interface UnreadField {
  readonly name: string
  readonly written: unknown
  /** What is used meanwhile; once something else takes its place, that is written. */
  readonly instead: unknown
}

/** What was read of an object, field by field. */
export interface ReadFields {
  /** The fields that check, and for the others what stands in for them. */
  readonly values: Readonly<Record<string, unknown>>
  readonly unread: readonly UnreadField[]
  /** Whether a field was dropped. */
  readonly lossy: boolean
}

/** How the fields of an object are read. */
export interface FieldChecks {
  readonly entries: Readonly<Record<string, v.GenericSchema>>
  /** The fields for which a newer version may know further values. */
  readonly growing?: readonly string[]
}

/** A field of a newer version is kept up to this length, in characters of JSON. */
const longestUnread = 10_000

const newerWord = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/))
const newerValue = v.union([newerWord, v.looseObject({ kind: newerWord })])

/**
 * Reads an object field by field, so that an odd value costs that value alone. In its place stands what the copy has,
 * and else the default. A field that this version does not know, and a further value of one that grows, are kept.
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

/** Puts the fields that were not understood back into what is written. */
export function putBack(
  value: Readonly<Record<string, unknown>>,
  unread: readonly UnreadField[] = [],
): Readonly<Record<string, unknown>> {
  const kept = unread.filter(({ name, instead }) => isDeepStrictEqual(value[name], instead))
  return { ...value, ...Object.fromEntries(kept.map(({ name, written }) => [name, written])) }
}
