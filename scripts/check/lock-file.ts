/** A package's entry in package-lock.json. */
export interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly inBundle?: boolean
  /** Whether only a tool needs it. */
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
}

/** The checked part of package-lock.json. */
export interface LockFile {
  readonly lockfileVersion?: number
  /** By the folder that each package is installed in; the project itself under the empty name. */
  readonly packages: Readonly<Record<string, LockedPackage & Manifest>>
}

/** The checked part of package.json. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly allowScripts?: Readonly<Record<string, boolean>>
}

/** A fingerprint of 64 bytes. Older fingerprints, of SHA-1, can be forged. */
const fingerprint = /^sha512-[A-Za-z0-9+/]{86}==$/

/** Packages that are in the app in two versions, and the reason. */
const twice: Readonly<Record<string, string>> = {
  semver: 'electron-updater allows nothing newer than 7.7',
}

/** An exact version, under the package's own name or under an alias. */
const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/

/**
 * Problems of a lock file, in sentences. Every package in it must come from a registry, whichever registry is set up,
 * and have a fingerprint. package.json must request exactly these packages.
 */
export function lockFileProblems(lock: LockFile, manifest: Manifest): readonly string[] {
  const { '': project, ...packages } = lock.packages
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`its version is ${lock.lockfileVersion}, not 3`]),
    ...Object.entries(packages).flatMap(([folder, locked]) => packageProblems(folder, locked)),
    ...Object.entries(twiceIn(packages)).flatMap(([name, versions]) =>
      name in twice ? [] : [`${name} is in the app in the versions ${versions.join(' and ')}`],
    ),
    ...(['dependencies', 'devDependencies'] as const).flatMap((kind) =>
      difference(kind, manifest[kind] ?? {}, project?.[kind] ?? {}),
    ),
  ]
}

function packageProblems(folder: string, locked: LockedPackage): readonly string[] {
  const problems = [
    !folder.startsWith('node_modules/') && 'is a folder of somebody’s own',
    locked.link === true && 'is a link to a folder',
    locked.inBundle === true && 'came inside another package, without a fingerprint of its own',
    // A lock file with hosts would install from its author's registry, or from no registry at all.
    locked.resolved !== undefined && `comes from ${locked.resolved}`,
    !exact.test(locked.version ?? '') && `has the version ${locked.version}`,
    !fingerprint.test(locked.integrity ?? '') &&
      `has the fingerprint ${locked.integrity}, not one of SHA-512`,
  ]
  return problems.filter((problem) => problem !== false).map((problem) => `${folder} ${problem}`)
}

/** Packages of the app with more than one version, by name. */
function twiceIn(packages: LockFile['packages']): Readonly<Record<string, readonly string[]>> {
  const versions: Record<string, string[]> = {}
  for (const [folder, { dev, version = '' }] of Object.entries(packages)) {
    const name = folder.split('node_modules/').at(-1) ?? folder
    if (dev !== true) versions[name] = [...(versions[name] ?? []), version]
  }
  return Object.fromEntries(Object.entries(versions).filter(([, found]) => new Set(found).size > 1))
}

function difference(
  kind: string,
  asked: Readonly<Record<string, string>>,
  locked: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(asked), ...Object.keys(locked)])]
    .filter((name) => asked[name] !== locked[name])
    .map((name) => `${kind}: package.json asks for ${name} ${asked[name]}, it holds ${locked[name]}`)
}

/** Requests of package.json that are not an exact version, in sentences. */
export function looseVersions({ dependencies, devDependencies }: Manifest): readonly string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${name} is asked for as "${version}", which is not one version of a registry`)
}

/**
 * Differences between the installed packages and the lock file, in sentences.
 * @param installed npm's record of node_modules, in node_modules/.package-lock.json.
 */
export function installedProblems(lock: LockFile, installed: LockFile): readonly string[] {
  const { '': _project, ...wanted } = lock.packages
  return [
    ...Object.keys(installed.packages)
      .filter((folder) => folder !== '' && !(folder in wanted))
      .map((folder) => `${folder} is installed and not in package-lock.json`),
    ...Object.entries(wanted).flatMap(([folder, { version, integrity, optional }]) => {
      const found = installed.packages[folder]
      if (found === undefined) return optional === true ? [] : [`${folder} is not installed`]
      return found.version === version && found.integrity === integrity
        ? []
        : [`${folder} is installed as ${found.version}, ${found.integrity}`]
    }),
  ]
}
