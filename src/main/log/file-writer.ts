// The build for Node: the one for Electron would inject a preload into every window and listen to their messages.
import logger from 'electron-log/node'

/**
 * Appends lines to a file that only this user may read; one larger than `maxBytes` becomes the one old file. Errors of
 * the disk are swallowed.
 */
export function createFileWriter(file: string, maxBytes: number): (line: string) => void {
  const log = logger.create({ logId: file })
  const { console: toConsole, file: toFile, ipc, remote } = log.transports
  for (const transport of [toConsole, ipc, remote]) if (transport) transport.level = false
  // The library's own logger reports a disk that refuses to the console, which may be a closed pipe.
  logger.transports.console.writeFn = () => undefined

  toFile.level = 'info'
  toFile.maxSize = maxBytes
  toFile.resolvePathFn = () => file
  // Otherwise it looks for a package.json, which a bundle need not have beside it.
  toFile.setAppName('Aliasmith')
  toFile.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  // A line comes redacted and complete; formatting would read its percent signs.
  toFile.transforms = [({ data }) => data.join(' ')]
  return (line) => log.info(line)
}
