/**
 * Zones far ahead, far behind, by half hours and by quarters, and where clocks change: in either half of the globe, by
 * half an hour, at midnight.
 */
export const zones = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'America/Asuncion',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'Africa/Cairo',
] as const

/** Moves this computer to a zone. */
export function setZone(zone: string): void {
  process.env.TZ = zone
}

/** Gives what brings it back to where it is now. */
export function keepZone(): () => void {
  const { TZ } = process.env
  return () => {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  }
}
