/** What docs/dependencies.md says in its tables, which the checks hold to what is true. */
export interface DependencyPage {
  /** The packages of the app, as `name version`. */
  readonly shipped: readonly string[]
  /** The tools that package.json names. */
  readonly tools: readonly string[]
  /** The packages with an install script, and whether that may run. */
  readonly installScripts: Readonly<Record<string, boolean>>
}

/**
 * Reads the page's tables: the first cell of a row names a package, in the code's type, the second its version or
 * whether its script runs.
 * @throws if a chapter is missing, or if a row says nothing where it has to.
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

/** The first two cells of every row that names a package, in the tables of a chapter and of the chapters in it. */
function rowsOf(markdown: string, chapter: string): readonly (readonly [string, string])[] {
  const [, rest] = markdown.split(`\n## ${chapter}\n`)
  if (rest === undefined) throw new Error(`docs/dependencies.md has no chapter "${chapter}".`)
  const [own = ''] = rest.split('\n## ')
  return [...own.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|/gm)].map(([, name = '', second = '']) => [
    name,
    second,
  ])
}
