import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { message, startRawServer } from '../../servers/raw-server.ts'

const mebibyte = 1_048_576
/** Much more than a page of text needs, and much less than a bomb would need. */
const mostKib = 64 * 1_024

const zeros = Buffer.alloc(64 * mebibyte)
/** A gibibyte of zeros: gzip allows concatenated streams. */
const gzipped = Buffer.concat(Array<Buffer>(16).fill(gzipSync(zeros)))

const bombs: readonly (readonly [encoding: string, bytes: () => Buffer])[] = [
  ['gzip', () => gzipped],
  ['gzip, gzip', () => gzipSync(gzipped)],
  ['deflate', () => deflateSync(zeros)],
  ['br', () => brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
]

test.each(bombs)(
  'a compression bomb (%s) is read only up to the limit, and memory stays flat',
  async (encoding, bytes) => {
    const bomb = bytes()
    expect(bomb.length).toBeLessThan(2 * mebibyte)
    const right = message('HTTP/1.1 200 OK', ['content-type: application/json'], '["one.example"]')
    const burst = message(
      'HTTP/1.1 200 OK',
      ['content-type: application/json', `content-encoding: ${encoding}`],
      bomb,
    )
    const server = await startRawServer({ answer: () => ({ status: 200 }) })
    server.misbehave({ act: (line) => line.finish(server.requests.length === 1 ? right : burst) })
    try {
      const reader = 'tests/integration/fault-matrix/bomb-reader.ts'
      const { stdout } = await promisify(execFile)(process.execPath, [reader, server.url, '5'])
      const { outcomes, grown } = JSON.parse(stdout)
      expect(outcomes[0]).toEqual({ ok: true, value: [{ name: 'one.example', naming: 'own' }] })
      expect(outcomes.slice(1)).toEqual(
        Array.from({ length: 5 }, () => ({
          ok: false,
          lost: false,
          failure: { reason: 'answer-too-large' },
        })),
      )
      expect(grown).toBeLessThan(mostKib)
    } finally {
      await server.stop()
    }
  },
)
