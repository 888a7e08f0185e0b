import type { DependencyPage } from '../packages/dependency-page.ts'
import type { ShippedPackage } from '../packages/shipped-packages.ts'
import type { Finding } from './finding.ts'

/**
 * The app consists of the packages that docs/dependencies.md answers for, in the versions that were looked at, and of no
 * others. A tool's package in a bundle is one that nobody decided to ship.
 * @param installed Where package-lock.json has packages, and whether each is there for a tool alone.
 */
export function checkDependencies(
  shipped: readonly ShippedPackage[],
  page: DependencyPage,
  installed: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>,
): Finding {
  const known = new Set(page.shipped)
  const inApp = new Set(shipped.map(({ name, version }) => `${name} ${version}`))
  return {
    what: 'Packages in the app',
    problems: [
      ...[...inApp]
        .filter((one) => !known.has(one))
        .map((one) => `${one} is in the app and not in docs/dependencies.md`),
      ...[...known]
        .filter((one) => !inApp.has(one))
        .map((one) => `${one} is in docs/dependencies.md and not in the app`),
      ...shipped.flatMap(({ name, version, folder }) => {
        const locked = installed[folder]
        if (locked === undefined) return [`${name} is in the app and not in package-lock.json`]
        return [
          ...(locked.version === version
            ? []
            : [`${name} is ${version} in the app and ${locked.version} in package-lock.json`]),
          ...(locked.dev === true ? [`${name} is in the app, where only a tool needs it`] : []),
        ]
      }),
    ],
    seen: `${inApp.size}`,
  }
}
