import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const biome = resolve('node_modules/@biomejs/biome/bin/biome')

/** The used part of a diagnostic of Biome. */
interface Diagnostic {
  readonly category: string
  readonly location: { readonly path: string }
}

/** Texts that one run lints; texts for the same path need several runs. */
interface Round {
  readonly files: Map<string, string>
  found: readonly Diagnostic[] | undefined
}

/** Lints texts as if they were files of this project. */
export interface SnippetLinter {
  /**
   * Adds a text for this path, and returns a function that lists its broken rules. The first call lints all texts
   * together, because most of a run of Biome is its start.
   */
  add(path: string, text: string): () => readonly string[]
}

/** Creates a linter with this project’s configuration. */
export function createSnippetLinter(): SnippetLinter {
  const rounds: Round[] = []

  function newRound(): Round {
    const round = { files: new Map<string, string>(), found: undefined }
    rounds.push(round)
    return round
  }

  return {
    add(path, text) {
      const round = rounds.find(({ files }) => !files.has(path)) ?? newRound()
      round.files.set(path, text)
      return () => {
        round.found ??= lint(round.files)
        return round.found
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
