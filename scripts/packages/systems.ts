/** The systems that have packages, by electron-builder's names. */
export const systems = ['linux', 'win', 'mac'] as const
/** A system that has packages. */
export type System = (typeof systems)[number]

/** The processors that have packages. */
export const processors = ['x64', 'arm64'] as const
/** A processor that has packages. */
export type Processor = (typeof processors)[number]

/** Node's name for each system, which is in the names of keytar's folders. */
export const nodePlatform: Readonly<Record<System, NodeJS.Platform>> = {
  linux: 'linux',
  win: 'win32',
  mac: 'darwin',
}

/**
 * The places of an unpacked package's parts, relative to the output folder: the program with the fuses, the app's
 * resources, and the languages of Chromium.
 */
export function layoutOf(system: System, processor: Processor) {
  const arch = processor === 'x64' ? '' : `-${processor}`
  const bundle = `mac${arch}/Aliasmith.app/Contents`
  const framework = `${bundle}/Frameworks/Electron Framework.framework`
  const layouts = {
    linux: {
      program: `linux${arch}-unpacked/aliasmith`,
      resources: `linux${arch}-unpacked/resources`,
      languages: `linux${arch}-unpacked/locales`,
    },
    win: {
      program: `win${arch}-unpacked/Aliasmith.exe`,
      resources: `win${arch}-unpacked/resources`,
      languages: `win${arch}-unpacked/locales`,
    },
    mac: {
      program: `${framework}/Electron Framework`,
      resources: `${bundle}/Resources`,
      languages: `${framework}/Versions/A/Resources`,
    },
  } as const satisfies Record<System, unknown>
  return layouts[system]
}
