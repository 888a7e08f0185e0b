import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { attempt } from '../../base/attempt.ts'

/** A connection in the lists of Linux. */
export interface ListedConnection {
  /** The number of the user whose program holds it. */
  readonly user: number
  /** False for a closed connection, whose user is forgotten. */
  readonly established: boolean
}

/**
 * Finds a connection in the lists of Linux (https://docs.kernel.org/networking/proc_net_tcp.html), by the ports at its
 * own end and at the far end. Both ends are on the loopback interface, by IPv4. A program may have used an IPv6 socket;
 * such a connection is listed with mapped addresses (RFC 4291, 2.5.5.2).
 */
export function findConnection(
  list: string,
  own: { readonly address: string; readonly port: number },
  farPort: number,
): ListedConnection | undefined {
  // The kernel writes an address as a number in this processor's byte order, and all processors that run Electron have
  // the same.
  const address = own.address
    .split('.')
    .reverse()
    .map((part) => hex(Number(part), 2))
    .join('')
  const ends = [`${address}:${hex(own.port, 4)}`, `0100007F:${hex(farPort, 4)}`]
  const mapped = ends.map((end) => `${mappedPrefix}${end}`)
  // One search for both ends: on a busy computer the list has thousands of lines, and is read for each connection.
  for (const [near, far] of [ends, mapped]) {
    const at = list.indexOf(` ${near} ${far} `)
    if (at === -1) continue
    const [, , state, , , , user] = list.slice(at + 1).split(/\s+/, 7)
    return { user: Number(user), established: state === '01' }
  }
  return undefined
}

/** The prefix of an IPv4 address among IPv6 addresses. */
const mappedPrefix = '0000000000000000FFFF0000'

const hex = (number: number, digits: number) => number.toString(16).toUpperCase().padStart(digits, '0')

/** Whether the system shows which user holds the far end of a connection: only Linux, if its lists are readable. */
export const showsUsers =
  process.platform === 'linux' && process.getuid !== undefined && connectionsOf('tcp') !== ''

/**
 * Whether another user of this computer holds the far end of a connection. All users can reach the loopback interface,
 * and a browser sends the cookie of one port to the servers of every other. Outside Linux the system does not show the
 * user; the token and the cookie alone decide.
 */
export function isOfAnotherUser({ remoteAddress, remotePort, localPort }: Socket): boolean {
  const self = showsUsers ? process.getuid?.() : undefined
  if (self === undefined || remoteAddress === undefined || remotePort === undefined) return false
  const own = { address: remoteAddress, port: remotePort }
  // In turn: each list takes its time at every connection, and most programs use IPv4.
  const found =
    findConnection(connectionsOf('tcp'), own, localPort ?? 0) ??
    findConnection(connectionsOf('tcp6'), own, localPort ?? 0)
  if (found === undefined) return false
  // The system's own user may do everything anyway, and passes connections on for others.
  return !found.established || (found.user !== self && found.user !== 0)
}

function connectionsOf(protocol: 'tcp' | 'tcp6'): string {
  // A computer without IPv6 has no list of it.
  return attempt(() => readFileSync(`/proc/net/${protocol}`, 'latin1')) ?? ''
}
