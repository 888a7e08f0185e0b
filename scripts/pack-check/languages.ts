import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import type { PackedApp } from './pack.ts'
import { layoutOf } from './systems.ts'

/** Chromium's own texts stay in English alone; macOS calls that en, the others en-US. */
export function checkLanguages(app: Pick<PackedApp, 'system' | 'processor' | 'folder'>): Finding {
  const folder = join(app.folder, layoutOf(app.system, app.processor).languages)
  const kept = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:pak|lproj)$/.test(name)) : []
  const wanted = app.system === 'mac' ? 'en.lproj' : 'en-US.pak'
  return {
    what: `Languages, ${app.system} ${app.processor}`,
    problems:
      kept.length === 1 && kept[0] === wanted ? [] : [`${kept.join(', ') || 'none'} instead of ${wanted}`],
    seen: kept.join(', '),
  }
}
