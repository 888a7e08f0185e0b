import type { LockFile, Manifest } from './lock-file.ts'

/**
 * What .npmrc must say: a package with an install script that nobody has decided on stops the installation (otherwise
 * npm 11 runs it and says so afterwards), and nothing is installed that comes from no registry.
 */
export const npmSettings: Readonly<Record<string, string>> = {
  'strict-allow-scripts': 'true',
  'allow-git': 'none',
  'allow-remote': 'none',
  'allow-file': 'none',
  'allow-directory': 'none',
}

/**
 * What is wrong with the decisions on install scripts, in sentences: package.json names each package that has one, and
 * docs/dependencies.md says why it runs or does not.
 * @param page The packages whose scripts the page gives a reason for, and whether they run.
 */
export function installScriptProblems(given: {
  readonly lock: LockFile
  readonly manifest: Manifest
  readonly npmrc: string
  readonly page: Readonly<Record<string, boolean>>
}): readonly string[] {
  const { lock, manifest, npmrc, page } = given
  const decided = manifest.allowScripts ?? {}
  const folders = Object.entries(lock.packages).filter(([folder]) => folder !== '')
  const nameOf = (folder: string) => realName(folder.split('node_modules/').at(-1) ?? folder, manifest)
  const withScript = new Set(
    folders.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => nameOf(folder)),
  )
  const present = new Set(folders.map(([folder]) => nameOf(folder)))
  const lines = new Set(npmrc.split('\n').map((line) => line.replaceAll(' ', '')))
  return [
    ...[...withScript]
      .filter((name) => !(name in decided))
      .map((name) => `${name} has an install script that package.json does not decide on`),
    ...Object.entries(decided).flatMap(([name, runs]) => {
      if (!present.has(name)) return [`${name} is decided on in package.json and not installed`]
      if (runs && !withScript.has(name)) return [`${name} has no install script that could run`]
      return []
    }),
    ...[...new Set([...Object.keys(decided), ...Object.keys(page)])]
      .filter((name) => decided[name] !== page[name])
      .map((name) => `package.json and docs/dependencies.md do not say the same of the script of ${name}`),
    ...Object.entries(npmSettings)
      .filter(([key, value]) => !lines.has(`${key}=${value}`))
      .map(([key, value]) => `.npmrc does not say ${key}=${value}`),
  ]
}

/** How a package is called by its authors, as npm's policy knows it, where package.json gives it another name. */
function realName(name: string, { dependencies, devDependencies }: Manifest): string {
  const asked = { ...dependencies, ...devDependencies }[name] ?? ''
  return /^npm:(?<real>.+)@/.exec(asked)?.groups?.real ?? name
}
