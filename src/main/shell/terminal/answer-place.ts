import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type AnswerSecret, half, isAnswerSecret } from './answer-secret.ts'

/** A secret that was never used. */
export function newAnswerSecret(): AnswerSecret {
  const secret = randomBytes(half).toString('hex')
  if (!isAnswerSecret(secret)) throw new Error('A random text has the wrong form')
  return secret
}

/** The names of the sockets in the app's folder. */
export const socketName = /^a-[0-9a-f]{16}$/

/**
 * Where the answer is handed over: a socket in the app's own folder, or a named pipe on Windows. The name of a socket is
 * short, because a whole path has at most 103 bytes on macOS.
 */
export function placeOf(
  secret: AnswerSecret,
  folder: string,
  platform: NodeJS.Platform = process.platform,
): string {
  return platform === 'win32'
    ? `\\\\.\\pipe\\aliasmith-${secret.slice(0, half)}`
    : join(folder, `a-${secret.slice(0, half / 2)}`)
}

/** What the process that gives the answer says first. */
export const proofOf = (secret: AnswerSecret): string => secret.slice(half)
