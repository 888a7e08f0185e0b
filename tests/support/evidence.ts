import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { createDetector, type Sentinel } from './sentinel.ts'

/** Everything that an app wrote, printed and sent, to be searched for keys. */
export interface Evidence {
  /** Records a text or bytes unchanged, and any other value as JSON and in Node’s printed form. */
  note(where: string, what: unknown): void
  /** Records every file of a folder and its subfolders, whatever the names. */
  noteFolder(folder: string): Promise<void>
  /** The places and the encodings of found keys, one line each; empty without a find. */
  finds(sentinels: readonly Sentinel[]): readonly string[]
  /** The places of these words as separate words, for secrets that are too short to be searched in pieces. */
  findWords(words: readonly string[]): readonly string[]
  /** The places of all records. */
  places(): readonly string[]
}

/** Starts empty. Equal records are kept once. */
export function createEvidence(): Evidence {
  const notes = new Map<string, { readonly where: string; readonly what: string | Uint8Array }>()

  function keep(where: string, what: string | Uint8Array): void {
    const text = typeof what === 'string' ? what : Buffer.from(what).toString('latin1')
    if (!notes.has(where + text)) notes.set(where + text, { where, what })
  }

  async function noteFolder(folder: string): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue
      // A temporary file may be gone by then.
      const content = await readFile(join(entry.parentPath, entry.name)).catch(() => undefined)
      if (content !== undefined) keep(`file ${entry.name}`, content)
    }
  }

  return {
    note(where, what) {
      if (typeof what === 'string' || what instanceof Uint8Array) return keep(where, what)
      keep(
        where,
        `${JSON.stringify(what)} ${inspect(what, { depth: 12, breakLength: Number.POSITIVE_INFINITY })}`,
      )
    },
    noteFolder,
    finds(sentinels) {
      const detector = createDetector(sentinels)
      const found = [...notes.values()].flatMap(({ where, what }) =>
        detector.find(what).map(({ name, how, around }) => `${where}: the key of ${name}, ${how}: ${around}`),
      )
      return [...new Set(found)]
    },
    findWords(words) {
      const patterns = words.map((word) => new RegExp(`(?<![0-9a-z])${word}(?![0-9a-z])`, 'i'))
      return [...notes.values()].flatMap(({ where, what }) => {
        const text = typeof what === 'string' ? what : Buffer.from(what).toString('latin1')
        return patterns.flatMap((pattern) => (pattern.test(text) ? [`${where}: ${pattern.source}`] : []))
      })
    },
    places: () => [...new Set([...notes.values()].map(({ where }) => where))],
  }
}
