import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import type { PackedApp } from './pack.ts'
import { readPropertyList } from './property-list.ts'
import { layoutOf } from './systems.ts'

/** All that the app asks the hardened runtime to allow: V8 compiles while it runs. */
const entitlements = ['com.apple.security.cs.allow-jit']

/** The entitlements are those that are needed and no more. */
export function checkEntitlements(text: string): Finding {
  const what = 'Entitlements of macOS'
  try {
    const asked = Object.entries(readPropertyList(text))
    const names = asked.map(([name]) => name)
    return {
      what,
      problems: [
        ...entitlements.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
        ...names
          .filter((name) => !entitlements.includes(name))
          .map((name) => `${name} allows more than is needed`),
        ...asked.filter(([, value]) => value !== true).map(([name]) => `${name} is not true`),
      ],
      seen: names.join(', '),
    }
  } catch (error) {
    return { what, problems: [String(error)] }
  }
}

/** What macOS reads of the packed bundle: its name, no dock icon, its links, and the fingerprint of the archive. */
export function checkBundle(
  app: Pick<PackedApp, 'folder' | 'processor'>,
  names: { readonly appId: string; readonly scheme: string },
): Finding {
  const { resources } = layoutOf('mac', app.processor)
  const info = readPropertyList(readFileSync(join(app.folder, resources, '../Info.plist'), 'utf8'))
  const schemes = JSON.stringify(info.CFBundleURLTypes ?? [])
  const fingerprints = JSON.stringify(info.ElectronAsarIntegrity ?? {})
  const claims: readonly (readonly [boolean, string])[] = [
    [info.CFBundleIdentifier === names.appId, `the bundle is called ${info.CFBundleIdentifier}`],
    [info.LSUIElement === true, 'LSUIElement is not true, so the dock icon would flash'],
    [
      info.NSUserNotificationAlertStyle === 'alert',
      'NSUserNotificationAlertStyle is not alert, so notifications would have no buttons',
    ],
    [schemes.includes(`"${names.scheme}"`), `links of ${names.scheme}: are not handled`],
    [fingerprints.includes('SHA256'), 'the archive has no fingerprint'],
    [existsSync(join(app.folder, resources, 'icon.icns')), 'it has no icon'],
  ]
  return {
    what: `Bundle, mac ${app.processor}`,
    problems: claims.flatMap(([holds, otherwise]) => (holds ? [] : [otherwise])),
    seen: `${info.CFBundleIdentifier} ${info.CFBundleShortVersionString}`,
  }
}
