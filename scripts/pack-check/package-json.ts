import type { Finding } from './finding.ts'

/** The app's name to its systems, as src/main/shell/electron/app-id.ts writes it. */
export function appIdIn(source: string): string | undefined {
  return /^(?:export )?const appId = '([\w.]+)'$/m.exec(source)?.[1]
}

/** package.json says what packages need of it, and the same as the app says of itself. */
export function checkPackageJson(
  written: Readonly<Record<string, unknown>>,
  names: { readonly configured: unknown; readonly inApp: string | undefined },
): Finding {
  const claims: readonly (readonly [boolean, string])[] = [
    [names.inApp !== undefined, 'app-id.ts names no app id'],
    [
      names.configured === names.inApp,
      `the configuration calls the app ${names.configured}, the app itself ${names.inApp}`,
    ],
    [written.desktopName === `${names.inApp}.desktop`, `desktopName is ${written.desktopName}`],
    [written.author === 'Aliasmith contributors', `the author is ${JSON.stringify(written.author)}`],
    [written.main === 'out/main/index.js', `main is ${written.main}`],
    [
      typeof written.version === 'string' && /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(written.version),
      `the version is ${written.version}`,
    ],
    [typeof written.description === 'string' && written.description !== '', 'there is no description'],
    [written.license === 'MIT', 'the licence is not named'],
  ]
  return {
    what: 'package.json',
    problems: claims.flatMap(([holds, otherwise]) => (holds ? [] : [otherwise])),
    seen: `${names.inApp} ${written.version}`,
  }
}
