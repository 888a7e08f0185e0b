import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * Waits until the names in a folder are on the disk: a file that was given its name by renaming could otherwise have its
 * former contents again after a power cut. Does nothing where a system does not open folders, as Windows, whose file
 * system keeps the order by itself.
 */
export function syncFolder(folder: string): void {
  sync(folder)
}

/** Waits until the contents of a file are on the disk. Never throws. */
export function syncFile(file: string): void {
  sync(file, 'r+')
}

function sync(path: string, flags = 'r'): void {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, flags)
    fsyncSync(descriptor)
  } catch {
    // What cannot be waited for is written all the same.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
