/** What the app knows of the computer it runs on, without anything that names its user. */
export interface SystemFacts {
  readonly platform: string
  readonly arch: string
  /** The version of the system's kernel. */
  readonly release: string
  /** Electron, Chromium and Node, as far as they are there. */
  readonly runtime: readonly { readonly name: string; readonly version: string }[]
  /** `x11` or `wayland` and the desktop's name, where there are such things. */
  readonly session?: string
}

const runtimes = [
  ['Electron', 'electron'],
  ['Chromium', 'chrome'],
  ['Node', 'node'],
] as const

/** What a desktop calls itself; anything else in those variables is not passed on. */
const plainName = /^[\w:.-]{1,40}$/

/** Picks the facts from what Node says of the process. */
export function systemFacts(told: {
  readonly platform: string
  readonly arch: string
  readonly release: string
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly env: Readonly<Record<string, string | undefined>>
}): SystemFacts {
  const { platform, arch, release, versions, env } = told
  const session = [env.XDG_SESSION_TYPE, env.XDG_CURRENT_DESKTOP]
    .filter((name) => name !== undefined && plainName.test(name))
    .join(', ')
  return {
    platform,
    arch,
    release,
    runtime: runtimes.flatMap(([name, key]) => {
      const version = versions[key]
      return version === undefined ? [] : [{ name, version }]
    }),
    ...(session === '' ? {} : { session }),
  }
}
