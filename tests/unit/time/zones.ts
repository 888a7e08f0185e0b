/**
 * Zones far ahead, far behind, with offsets of half and quarter hours, and with changes of the clock: in either
 * hemisphere, by half an hour, at midnight.
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

/** Returns a function that restores the present zone. */
export function keepZone(): () => void {
  const { TZ } = process.env
  return () => {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  }
}
