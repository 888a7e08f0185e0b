import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { holdFolder } from '../../src/main/hold-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-hold-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a data folder', () => {
  test('is one process’s alone until it is let go', () => {
    const release = holdFolder(folder)
    expect(release).toBeDefined()
    expect(holdFolder(folder)).toBeUndefined()
    release?.()
    const again = holdFolder(folder)
    expect(again).toBeDefined()
    again?.()
  })

  test('is free again however its process ended', async () => {
    const module = JSON.stringify(new URL('../../src/main/hold-folder.ts', import.meta.url).href)
    const hold = `const { holdFolder } = await import(${module}); holdFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--input-type=module', '-e', hold], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(holder, 'exit')
    try {
      await once(holder.stdout, 'data')
      expect(holdFolder(folder)).toBeUndefined()
    } finally {
      holder.kill('SIGKILL')
      await ended
    }
    const release = holdFolder(folder)
    expect(release).toBeDefined()
    release?.()
  })
})
