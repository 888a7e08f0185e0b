import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { createDetector, type Sentinel } from './sentinel.ts'

/** Everything that an app wrote, said and sent, to be searched for keys. */
export interface Evidence {
  /** Takes in a text or bytes as they are, and any other value as JSON and as Node prints it. */
  note(where: string, what: unknown): void
  /** Takes in every file of a folder and those below, whatever they are named. */
  noteFolder(folder: string): Promise<void>
  /** Where a key was found, and how: one line each, and none if all is well. */
  finds(sentinels: readonly Sentinel[]): readonly string[]
  /** Where one of these words stands by itself: for secrets that are too short to be looked for in pieces. */
  findWords(words: readonly string[]): readonly string[]
  /** The places that something was noted of. */
  places(): readonly string[]
}

/** Starts with nothing. What is noted twice is kept once. */
export function createEvidence(): Evidence {
  const notes = new Map<string, { readonly where: string; readonly what: string | Uint8Array }>()

  function keep(where: string, what: string | Uint8Array): void {
    const text = typeof what === 'string' ? what : Buffer.from(what).toString('latin1')
    if (!notes.has(where + text)) notes.set(where + text, { where, what })
  }

  async function noteFolder(folder: string): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue
      // One that is there for a moment only is gone by then.
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
