/** When a major version of Electron became stable, and when its support ends. Days as `YYYY-MM-DD`. */
export interface ElectronMajor {
  readonly major: number
  readonly stable: string
  readonly endOfLife: string
}

/**
 * The majors by Electron's release schedule (releases.electronjs.org/schedule), read in November 2026. Electron supports
 * the latest three, so one ends when the third after it becomes stable; what lies ahead is planned and may move with
 * Chromium. Whoever pins another major adds its row.
 */
export const electronMajors: readonly ElectronMajor[] = [
  { major: 42, stable: '2026-05-05', endOfLife: '2026-10-20' },
  { major: 43, stable: '2026-06-30', endOfLife: '2027-01-05' },
  { major: 44, stable: '2026-08-25', endOfLife: '2027-03-02' },
  { major: 45, stable: '2026-10-20', endOfLife: '2027-04-27' },
  { major: 46, stable: '2027-01-05', endOfLife: '2027-06-22' },
]

/** Whether security fixes still come for a version; `soon` within the last four weeks. */
export type ElectronSupport =
  | { readonly state: 'supported' | 'soon' | 'ended'; readonly major: ElectronMajor }
  | { readonly state: 'unknown' }

const soonMs = 28 * 24 * 3_600_000

/** How a version is supported at a time, in milliseconds since the epoch; `unknown` if the table lacks its major. */
export function electronSupport(version: string, now: number): ElectronSupport {
  const major = electronMajors.find((row) => String(row.major) === version.split('.')[0])
  if (major === undefined) return { state: 'unknown' }
  const end = Date.parse(major.endOfLife)
  if (now >= end) return { state: 'ended', major }
  return { state: now >= end - soonMs ? 'soon' : 'supported', major }
}
