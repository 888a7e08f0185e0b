import { readFileSync, statSync } from 'node:fs'
import * as v from 'valibot'
import { isObject } from '../base/json-fields.ts'
import { readCutJson } from './cut-json.ts'
import { isFile, isNothing } from './set-aside.ts'

/** The state of a JSON file. */
export type JsonFile =
  | { readonly state: 'missing' }
  /** The file holds an object. */
  | { readonly state: 'whole'; readonly contents: unknown }
  /** The file cannot be used as it is; `contents` is its readable part. */
  | { readonly state: 'broken'; readonly contents?: unknown }

/** The files of this app hold a few kilobytes; reading a huge file would only delay the start. Bytes. */
const maxBytes = 4 * 1_024 * 1_024

const jsonObject = v.custom<object>(isObject)

/** Reads a JSON file as far as possible. Never throws. */
export function readJsonFile(path: string): JsonFile {
  if (isNothing(path)) return { state: 'missing' }
  const text = readText(path)
  if (text === undefined) return { state: 'broken' }
  try {
    const contents: unknown = JSON.parse(text.text)
    if (!v.is(jsonObject, contents)) return { state: 'broken' }
    return { state: text.plain ? 'whole' : 'broken', contents }
  } catch {
    const contents = readCutJson(text.text)
    return v.is(jsonObject, contents) ? { state: 'broken', contents } : { state: 'broken' }
  }
}

/** The text of a file, and whether it is plain UTF-8: some editors save a byte order mark or UTF-16. */
function readText(path: string): { readonly text: string; readonly plain: boolean } | undefined {
  try {
    if (!isFile(path) || statSync(path).size > maxBytes) return undefined
    const bytes = readFileSync(path)
    const mark = bytes.subarray(0, 2).toString('hex')
    const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[mark] ?? 'utf-8'
    // The decoder removes the mark.
    const text = new TextDecoder(encoding).decode(bytes)
    return { text, plain: encoding === 'utf-8' && bytes[0] !== 0xef }
  } catch {
    return undefined
  }
}
