import type { IncomingMessage } from 'node:http'
import { failed, type Result, success } from '../../../shared/result.ts'
import { attempt } from '../../base/attempt.ts'
import { isObject, type JsonObject } from '../../base/json-fields.ts'
import type { Refusal } from './access.ts'

/** Far more than any form of the app, or part of a file, can be. */
export const bodyCapBytes = 1024 * 1024

/** Reads the JSON object that a page sent, up to the cap. */
export async function readJson(
  request: IncomingMessage,
  capBytes: number,
): Promise<Result<JsonObject, Refusal>> {
  if (request.headers['content-type'] !== 'application/json')
    return failed({ status: 415, sentence: 'The preview takes JSON alone.' })
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      size += chunk.length
      if (size > capBytes) return failed({ status: 413, sentence: 'This is more than the preview takes.' })
      chunks.push(chunk)
    }
  } catch {
    // A page that closes while it sends is not a bug.
    return refused
  }
  return parseObject(Buffer.concat(chunks).toString('utf8'))
}

const refused = failed({ status: 400, sentence: 'The preview could not read this.' })

function parseObject(text: string): Result<Record<string, unknown>, Refusal> {
  const value: unknown = attempt(() => JSON.parse(text))
  return isObject(value) ? success(value) : refused
}
