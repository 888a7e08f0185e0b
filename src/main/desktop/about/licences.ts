import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { PackageLicence } from '../../../shared/views/about.ts'

const licences = v.array(
  v.object({ name: v.string(), version: v.string(), licence: v.string(), text: v.string() }),
)

/** Reads the list of licences that the build wrote; `undefined` if the file is missing or is not such a list. */
export async function readLicences(file: string): Promise<readonly PackageLicence[] | undefined> {
  try {
    const parsed = v.safeParse(licences, JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
