import type { IncomingMessage } from 'node:http'
import type { Result } from '../../../shared/result.ts'
import { failed, success } from '../../../shared/result.ts'
import type { Refusal } from './access.ts'

/** Far more than any form of the app can send. */
const bodyCapBytes = 1024 * 1024

/** Reads the JSON object that a page sent, at most 1 MiB of it. */
export async function readJson(request: IncomingMessage): Promise<Result<Record<string, unknown>, Refusal>> {
  if (request.headers['content-type'] !== 'application/json')
    return failed({ status: 415, sentence: 'The preview takes JSON alone.' })
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > bodyCapBytes) return failed({ status: 413, sentence: 'This is more than the preview takes.' })
    chunks.push(chunk)
  }
  return parseObject(Buffer.concat(chunks).toString('utf8'))
}

function parseObject(text: string): Result<Record<string, unknown>, Refusal> {
  const refused = failed({ status: 400, sentence: 'The preview could not read this.' })
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? success(value) : refused
  } catch {
    return refused
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
