import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { electronMajors, electronSupport } from '../../../scripts/electron-support.ts'

const { devDependencies }: { readonly devDependencies: { readonly electron: string } } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

describe('security 16: Electron is a supported major', () => {
  it('whose end of support is known; a workflow checks the date, so that old checkouts still pass', () => {
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
    expect(electronSupport(devDependencies.electron, 0)).toMatchObject({ state: 'supported' })
  })

  it.each([
    ['45.4.1', '2026-11-25', 'supported'],
    ['45.4.1', '2027-03-29', 'supported'],
    ['45.4.1', '2027-03-30', 'soon'],
    ['45.4.1', '2027-04-26', 'soon'],
    ['45.4.1', '2027-04-27', 'ended'],
    ['45.4.1', '2030-01-01', 'ended'],
    ['42.9.0', '2026-11-25', 'ended'],
    ['4.5.0', '2026-11-25', 'unknown'],
    ['47.0.0', '2027-03-02', 'unknown'],
    ['latest', '2026-11-25', 'unknown'],
  ])('%s on %s is %s', (version, day, state) => {
    expect(electronSupport(version, Date.parse(day)).state).toBe(state)
  })

  it('by a table without gaps, in which a major ends when the third after it becomes stable', () => {
    for (const [index, { major, stable, endOfLife }] of electronMajors.entries()) {
      expect(major).toBe((electronMajors[0]?.major ?? 0) + index)
      expect(Date.parse(endOfLife)).toBeGreaterThan(Date.parse(stable))
      const third = electronMajors[index + 3]
      if (third !== undefined) expect(endOfLife).toBe(third.stable)
    }
  })

  it.each(['.github/workflows/electron.yml', '.github/workflows/release.yml'])('as %s checks', (file) => {
    expect(readFileSync(file, 'utf8')).toContain('run: node scripts/check-electron.ts')
  })

  it('and their script checks', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-electron.ts'], {
      encoding: 'utf8',
    })
    const ended = electronSupport(devDependencies.electron, Date.now()).state === 'ended'
    expect(status).toBe(ended ? 1 : 0)
    expect(stdout + stderr).toContain(`Electron ${devDependencies.electron}`)
  })
})
