import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * Waits until the names in a folder are on the disk. After a power cut a renamed file could otherwise have its former
 * contents. Does nothing where a system cannot open folders, such as Windows, whose file system keeps the order itself.
 */
export function syncFolder(folder: string): void {
  sync(folder)
}

/** Waits until a file's contents are on the disk. Never throws. */
export function syncFile(file: string): void {
  sync(file, 'r+')
}

function sync(path: string, flags = 'r'): void {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, flags)
    fsyncSync(descriptor)
  } catch {
    // Without the wait, the data is still written.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
