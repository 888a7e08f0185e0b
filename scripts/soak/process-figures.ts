import { EventEmitter } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { queryObjects, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const gc: unknown = runInNewContext('gc')
/** Collects garbage, so that only objects in use are counted. */
export const collect = typeof gc === 'function' ? () => gc() : () => undefined

const live = (made: Parameters<typeof queryObjects>[0]) => Number(queryObjects(made))

/** Linux describes a process in files; elsewhere there is nothing to compare. */
function onLinux(read: () => number): number {
  return process.platform === 'linux' ? read() : 0
}

/** The figures of a process. Bytes, or numbers of things. */
export type ProcessFigures = ReturnType<typeof measureProcess>

/** Measures this process after garbage collection. */
export function measureProcess() {
  // The second round collects what the first round's finalizers released.
  collect()
  collect()
  const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage()
  const resources = process.getActiveResourcesInfo()
  const named = (name: string) => resources.filter((resource) => resource === name).length
  return {
    heap: heapUsed,
    outsideHeap: external + arrayBuffers,
    resident: rss,
    resources: resources.length,
    sockets: named('TCPSocketWrap'),
    timers: named('Timeout'),
    descriptors: onLinux(() => readdirSync('/proc/self/fd').length),
    threads: onLinux(() =>
      Number(/^Threads:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0),
    ),
    processListeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
    emitters: live(EventEmitter),
    abortSignals: live(AbortSignal),
    promises: live(Promise),
  }
}
