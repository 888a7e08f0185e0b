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
}) {
  const { platform, arch, release, versions, env } = source
  const session = [env.XDG_SESSION_TYPE, env.XDG_CURRENT_DESKTOP]
    .filter((name) => name !== undefined && plainName.test(name))
    .join(', ')
  return {
    platform,
    arch,
    /** The kernel's version. */
    release,
    /** The versions of Electron, Chromium and Node, where present. */
    runtime: runtimes.flatMap(([name, key]) => {
      const version = versions[key]
      return version === undefined ? [] : [{ name, version }]
    }),
    /** `x11` or `wayland`, and the desktop's name, where present. */
    ...(session === '' ? {} : { session }),
  }
}

/** Facts about the computer, without anything that names its user. */
export type SystemFacts = ReturnType<typeof systemFacts>
