import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const biome = resolve('node_modules/@biomejs/biome/bin/biome')

/** A diagnostic of Biome, as far as it is read. */
interface Diagnostic {
  readonly category: string
  readonly location: { readonly path: string }
}

/** Lints texts as if they were files of this project. */
export interface SnippetLinter {
  /**
   * Takes in a text that would stand at this place, and gives a way to ask which rules it breaks. All are linted
   * together when the first is asked about, since most of a run of Biome is its start.
   */
  add(path: string, text: string): () => readonly string[]
}

/** Makes a linter with this project's configuration. */
export function createSnippetLinter(): SnippetLinter {
  /** Texts for the same place go into rounds of their own. */
  const rounds: { readonly files: Map<string, string>; broken?: readonly Diagnostic[] }[] = []

  return {
    add(path, text) {
      const free = rounds.find(({ files }) => !files.has(path)) ?? { files: new Map() }
      if (free.files.size === 0) rounds.push(free)
      free.files.set(path, text)
      return () => {
        free.broken ??= lint(free.files)
        return free.broken
          .filter(({ location }) => location.path.replaceAll('\\', '/') === path)
          .map(({ category }) => category.split('/').at(-1) ?? category)
      }
    },
  }
}

function lint(files: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'aliasmith-lint-'))
  try {
    for (const rules of ['biome.json', 'lint']) cpSync(rules, join(folder, rules), { recursive: true })
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', 'src']
    const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' })
    const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(stdout)
    return diagnostics
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
