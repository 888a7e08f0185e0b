import { importMaxBytes } from '../../../shared/address-list.ts'

/** How much of a file tells whether it holds text, in bytes. */
const sampleBytes = 8_000

/** What a chosen file holds, or why it is not worth sending. */
export type ChosenText =
  | { readonly text: string }
  | { readonly refused: 'tooLarge' | 'noText' | 'unreadable' }

/**
 * Reads a file as text. Its size is its own, looked at before it is read: what is no text becomes larger when it is read
 * as such. A zero byte among the first ones stands in no text, and in nearly everything else.
 */
export async function readChosenText(file: Blob): Promise<ChosenText> {
  if (file.size > importMaxBytes) return { refused: 'tooLarge' }
  try {
    const sample = await file.slice(0, sampleBytes).arrayBuffer()
    if (new Uint8Array(sample).includes(0)) return { refused: 'noText' }
    return { text: await file.text() }
  } catch {
    return { refused: 'unreadable' }
  }
}
