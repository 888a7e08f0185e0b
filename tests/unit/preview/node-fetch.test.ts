import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nodeFetch } from '../../../src/main/shell/node-fetch.ts'

const called = vi.fn(async () => new Response('answer'))

beforeEach(() => {
  vi.stubGlobal('fetch', called)
  vi.stubEnv('no_proxy', undefined)
  vi.stubEnv('NO_PROXY', undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('security 22: the fetch of Node', () => {
  it.each([
    ['http://127.0.0.1:4680/api', '127.0.0.1'],
    [new URL('http://localhost:80'), 'localhost'],
    [new Request('http://[::1]:1/x'), '[::1]'],
    ['https://127.8.8.8', '127.8.8.8'],
  ])('goes to this computer without a proxy: %s', async (target, host) => {
    expect(await (await nodeFetch(target)).text()).toBe('answer')
    await nodeFetch(target)
    expect(process.env.NO_PROXY).toBe(host)
  })

  it.each([
    ['NO_PROXY', 'a.example, b.example', 'a.example,b.example,127.0.0.1'],
    ['no_proxy', 'a.example', 'a.example,127.0.0.1'],
    ['no_proxy', '', '127.0.0.1'],
    ['NO_PROXY', '*', '*'],
  ])('keeps the user’s exceptions: %s=%s', async (name, before, after) => {
    vi.stubEnv(name, before)
    await nodeFetch('http://127.0.0.1/')
    expect(process.env[name]).toBe(after)
  })

  it('follows the user’s settings for other computers', async () => {
    await nodeFetch('https://like.do/api')
    expect(process.env.NO_PROXY).toBeUndefined()
  })
})
