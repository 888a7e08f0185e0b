import { powerMonitor } from 'electron'

/** Waking up unlocks the screen a moment later, and the network comes back meanwhile. Milliseconds. */
const settlingMs = 1_000

/** Calls the listener once the computer has woken up or was unlocked, one time for events that come together. */
export function onResume(listener: () => void): void {
  let settling: NodeJS.Timeout | undefined
  const begin = () => {
    clearTimeout(settling)
    settling = setTimeout(listener, settlingMs)
  }
  powerMonitor.on('resume', begin)
  // Windows and macOS alone tell of it.
  powerMonitor.on('unlock-screen', begin)
}
