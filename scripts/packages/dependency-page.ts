/** The tables of docs/dependencies.md, which the checks compare with the facts. */
export interface DependencyPage {
  /** The packages of the app, as `name version`. */
  readonly shipped: readonly string[]
  /** The tools that package.json names. */
  readonly tools: readonly string[]
  /** The packages with an install script, and whether it may run. */
  readonly installScripts: Readonly<Record<string, boolean>>
}

/**
 * Reads the page's tables: the first cell of a row names a package, formatted as code, the second its version or
 * whether its script runs.
 * @throws if a chapter is missing, or if a row lacks a required cell.
 */
export function readDependencyPage(markdown: string): DependencyPage {
  return {
    shipped: rowsOf(markdown, 'What is in the app').map(([name, version]) => `${name} ${version}`),
    tools: rowsOf(markdown, 'Tools').map(([name]) => name),
    installScripts: Object.fromEntries(
      rowsOf(markdown, 'Install scripts').map(([name, runs]) => {
        if (runs !== 'runs' && runs !== 'never runs')
          throw new Error(`docs/dependencies.md: ${name} "${runs}".`)
        return [name, runs === 'runs']
      }),
    ),
  }
}

/** The first two cells of every row that names a package, in the tables of a chapter and its subchapters. */
function rowsOf(markdown: string, chapter: string): readonly (readonly [string, string])[] {
  const [, rest] = markdown.split(`\n## ${chapter}\n`)
  if (rest === undefined) throw new Error(`docs/dependencies.md has no chapter "${chapter}".`)
  const [own = ''] = rest.split('\n## ')
  return [...own.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|/gm)].map(([, name = '', second = '']) => [
    name,
    second,
  ])
}
