// The library's build for Node. Its build for Electron injects a preload into every window and listens to messages.
import logger from 'electron-log/node'

/**
 * Appends lines to a file that only this user may read. A file larger than `maxBytes` becomes the single old file.
 * Errors of the disk are ignored.
 */
export function createFileWriter(file: string, maxBytes: number): (line: string) => void {
  const log = logger.create({ logId: file })
  const { console: toConsole, file: toFile, ipc, remote } = log.transports
  for (const transport of [toConsole, ipc, remote]) if (transport) transport.level = false
  // The library's own logger reports disk errors to the console, which may be a closed pipe.
  logger.transports.console.writeFn = () => undefined

  toFile.level = 'info'
  toFile.maxSize = maxBytes
  toFile.resolvePathFn = () => file
  // Without a name the library looks for a package.json, which a bundle may not have.
  toFile.setAppName('Aliasmith')
  toFile.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  // A line is complete already; the library's formatting would interpret its percent signs.
  toFile.transforms = [({ data }) => data.join(' ')]
  return (line) => log.info(line)
}
