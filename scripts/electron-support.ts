/** When a major version of Electron became stable, and when its support ends. Days as `YYYY-MM-DD`. */
interface ElectronMajor {
  readonly major: number
  readonly stable: string
  readonly endOfLife: string
}

/**
 * The majors by Electron's release schedule (releases.electronjs.org/schedule), read in November 2026. Electron
 * supports the latest three, so the support of a major ends when the third after it becomes stable. Future dates are
 * planned and may move with Chromium. Another pinned major needs its own row.
 */
export const electronMajors: readonly ElectronMajor[] = [
  { major: 42, stable: '2026-05-05', endOfLife: '2026-10-20' },
  { major: 43, stable: '2026-06-30', endOfLife: '2027-01-05' },
  { major: 44, stable: '2026-08-25', endOfLife: '2027-03-02' },
  { major: 45, stable: '2026-10-20', endOfLife: '2027-04-27' },
  { major: 46, stable: '2027-01-05', endOfLife: '2027-06-22' },
]

const soonMs = 28 * 24 * 3_600_000

/**
 * Whether a version still receives security fixes at a time, in milliseconds since the epoch, and until when: `soon`
 * within the last four weeks, `unknown` if the table lacks its major.
 */
export function electronSupport(version: string, now: number) {
  const endOfLife = electronMajors.find(({ major }) => String(major) === version.split('.')[0])?.endOfLife
  if (endOfLife === undefined) return { state: 'unknown' } as const
  const left = Date.parse(endOfLife) - now
  return { state: left <= 0 ? 'ended' : left <= soonMs ? 'soon' : 'supported', endOfLife } as const
}
