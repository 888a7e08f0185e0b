import type { LockFile, Manifest } from './lock-file.ts'

/**
 * The required settings of .npmrc. A package with an install script that has no decision stops the installation (npm 11
 * would otherwise run it and report it afterwards). Nothing is installed from anywhere but a registry.
 */
export const npmSettings: Readonly<Record<string, string>> = {
  'strict-allow-scripts': 'true',
  'allow-git': 'none',
  'allow-remote': 'none',
  'allow-file': 'none',
  'allow-directory': 'none',
}

/**
 * Problems with the decisions on install scripts, in sentences: package.json names each package that has a script, and
 * docs/dependencies.md explains why the script runs or does not.
 * @param page the packages whose scripts the page explains, and whether they run.
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

/** A package's original name, which npm's policy uses, if package.json gives it another name. */
function realName(name: string, { dependencies, devDependencies }: Manifest): string {
  const asked = { ...dependencies, ...devDependencies }[name] ?? ''
  return /^npm:(?<real>.+)@/.exec(asked)?.groups?.real ?? name
}
