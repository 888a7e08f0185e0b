/** Facts about the computer, without anything that names its user. */
export interface SystemFacts {
  readonly platform: string
  readonly arch: string
  /** The kernel's version. */
  readonly release: string
  /** The versions of Electron, Chromium and Node, where present. */
  readonly runtime: readonly { readonly name: string; readonly version: string }[]
  /** `x11` or `wayland`, and the desktop's name, where present. */
  readonly session?: string
}

const runtimes = [
  ['Electron', 'electron'],
  ['Chromium', 'chrome'],
  ['Node', 'node'],
] as const

/** A desktop's name for itself; other contents of these variables are not passed on. */
const plainName = /^[\w:.-]{1,40}$/

/** Picks the facts from Node's description of the process. */
export function systemFacts(source: {
  readonly platform: string
  readonly arch: string
  readonly release: string
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly env: Readonly<Record<string, string | undefined>>
}): SystemFacts {
  const { platform, arch, release, versions, env } = source
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
