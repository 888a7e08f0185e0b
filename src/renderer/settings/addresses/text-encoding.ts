import { importMaxBytes } from '../../../shared/views/address-list.ts'

/** The size of the sample that decides whether a file holds text, in bytes. */
const sampleBytes = 8_000

/** The encodings of text that a user can choose from, by the names of the Encoding Standard. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'gbk',
  'big5',
  'euc-kr',
] as const

/** An encoding of text. */
export type TextEncoding = (typeof encodings)[number]

/** The encoding of a file, and whether it is a guess; or why the file cannot be imported. */
export type FoundEncoding =
  | { readonly encoding: TextEncoding; readonly guessed: boolean }
  | { readonly refused: 'tooLarge' | 'archive' | 'noText' | 'unreadable' }

/** Byte order marks, https://encoding.spec.whatwg.org/#bom-sniff. */
const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The signature of a ZIP file (APPNOTE 4.3.7), which an Excel workbook is, too. */
const archive = [0x50, 0x4b, 0x03, 0x04]

const startsWith = (sample: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, index) => sample[index] === byte)

/** The code page of Windows in this language; `windows-1252` for all others. */
const codePages: Readonly<Record<string, TextEncoding>> = {
  ...Object.fromEntries(['cs', 'hr', 'hu', 'pl', 'ro', 'sk', 'sl', 'sq'].map((tag) => [tag, 'windows-1250'])),
  ...Object.fromEntries(['be', 'bg', 'mk', 'ru', 'sr', 'uk'].map((tag) => [tag, 'windows-1251'])),
  ...Object.fromEntries(['ar', 'fa', 'ur'].map((tag) => [tag, 'windows-1256'])),
  ...Object.fromEntries(['et', 'lt', 'lv'].map((tag) => [tag, 'windows-1257'])),
  ...{ el: 'windows-1253', tr: 'windows-1254', he: 'windows-1255', vi: 'windows-1258', th: 'windows-874' },
  ...{ ja: 'shift_jis', ko: 'euc-kr', zh: 'gbk' },
}

/** UTF-16 without a mark: in typical lists, one of nearly every two bytes is zero, always at the same position. */
function readsAsUtf16(sample: Uint8Array): TextEncoding | undefined {
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const pairs = sample.length / 2
  if (odd > pairs / 3 && even < pairs / 50) return 'utf-16le'
  return even > pairs / 3 && odd < pairs / 50 ? 'utf-16be' : undefined
}

async function isUtf8(file: Blob): Promise<boolean> {
  try {
    for await (const _ of textParts(file, 'utf-8', 1_000_000));
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/**
 * Finds the encoding of a file. A byte order mark decides; a file that is valid UTF-8 is UTF-8; for any other file the
 * code page of the language is a guess. An archive, or a file with zero bytes that is not UTF-16, holds no text.
 * @param language the user's language, as a tag such as `pl-PL`.
 */
export async function findEncoding(file: Blob, language: string): Promise<FoundEncoding> {
  if (file.size > importMaxBytes) return { refused: 'tooLarge' }
  try {
    const sample = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer())
    if (startsWith(sample, archive)) return { refused: 'archive' }
    const marked = marks.find(([, mark]) => startsWith(sample, mark))?.[0]
    if (marked === 'utf-8') return (await isUtf8(file)) ? sure('utf-8') : guess(language)
    const wide = marked ?? readsAsUtf16(sample)
    if (wide !== undefined) return sure(wide)
    if (sample.includes(0)) return { refused: 'noText' }
    return (await isUtf8(file)) ? sure('utf-8') : guess(language)
  } catch {
    return { refused: 'unreadable' }
  }
}

const sure = (encoding: TextEncoding): FoundEncoding => ({ encoding, guessed: false })
const guess = (language: string): FoundEncoding => ({
  encoding: codePages[language.split('-')[0] ?? ''] ?? 'windows-1252',
  guessed: true,
})

/** A part of a file's text, and the number of bytes of the file read so far. */
export interface TextPart {
  readonly text: string
  readonly read: number
}

/**
 * The text of a file in parts of at most `maxLength` UTF-16 units, without its byte order mark.
 * Throws a `TypeError` if the file is not in that encoding; no bytes are replaced.
 */
export async function* textParts(
  file: Blob,
  encoding: TextEncoding,
  maxLength: number,
): AsyncGenerator<TextPart, void> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for (let at = 0; at < file.size; at += maxLength) {
    const bytes = await file.slice(at, at + maxLength).arrayBuffer()
    const text = decoder.decode(bytes, { stream: true })
    // Bytes that the decoder kept from the part before can make the text longer than `maxLength`.
    for (let from = 0; from < text.length; from += maxLength)
      yield { text: text.slice(from, from + maxLength), read: at + bytes.byteLength }
  }
  const rest = decoder.decode()
  if (rest !== '') yield { text: rest, read: file.size }
}
