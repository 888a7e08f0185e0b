import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'

/** A connection as Linux lists it. */
export interface ListedConnection {
  /** The number of the user whose program holds it. */
  readonly user: number
  /** Not so for one that was closed, whose user is forgotten. */
  readonly established: boolean
}

/**
 * Finds a connection in the lists of Linux (https://docs.kernel.org/networking/proc_net_tcp.html), by the ports at its
 * own end and at the far one. Both ends are on the loopback interface, by IPv4: a program may have asked for that through
 * a socket of IPv6, and such a one is listed with its addresses written for both (RFC 4291, 2.5.5.2).
 */
export function findConnection(
  list: string,
  own: { readonly address: string; readonly port: number },
  farPort: number,
): ListedConnection | undefined {
  // The kernel writes an address as a number of this processor, and all processors that Electron runs on are alike.
  const address = own.address
    .split('.')
    .reverse()
    .map((part) => hex(Number(part), 2))
    .join('')
  const wanted = [`${address}:${hex(own.port, 4)}`, `0100007F:${hex(farPort, 4)}`]
  const mapped = wanted.map((end) => `${mappedPrefix}${end}`)
  for (const line of list.split('\n')) {
    const [, local, remote, state, , , , user] = line.trim().split(/\s+/)
    const isFound = [wanted, mapped].some(([near, far]) => local === near && remote === far)
    if (isFound) return { user: Number(user), established: state === '01' }
  }
  return undefined
}

/** What an address of IPv4 begins with among those of IPv6. */
const mappedPrefix = '0000000000000000FFFF0000'

const hex = (number: number, digits: number) => number.toString(16).toUpperCase().padStart(digits, '0')

/** Whether the system tells whose the far end of a connection is: Linux alone, where its lists may be read. */
export const tellsUsers =
  process.platform === 'linux' && process.getuid !== undefined && listConnections() !== ''

/**
 * Whether another user of this computer holds the far end of a connection. The loopback interface is open to all of
 * them, and a browser gives the cookie of one port to the servers of every other. Where the system does not tell, which
 * is everywhere but on Linux, the token and the cookie alone decide.
 */
export function isOfAnotherUser({ remoteAddress, remotePort, localPort }: Socket): boolean {
  const self = tellsUsers ? process.getuid?.() : undefined
  if (self === undefined || remoteAddress === undefined || remotePort === undefined) return false
  const found = findConnection(
    listConnections(),
    { address: remoteAddress, port: remotePort },
    localPort ?? 0,
  )
  if (found === undefined) return false
  // The system's own user may do everything anyway, and passes connections on for others.
  return !found.established || (found.user !== self && found.user !== 0)
}

function listConnections(): string {
  return ['/proc/net/tcp', '/proc/net/tcp6'].map(readOrNothing).join('\n').trim()
}

/** A computer without IPv6 has no list of it. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}
