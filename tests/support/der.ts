/*
 * The part of the distinguished encoding rules (ITU-T X.690) that a certificate needs. Every function returns the whole
 * encoding of one value: tag, length, content.
 */

/** A value with any tag. */
export function tagged(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content)
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const hex = body.length.toString(16)
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 + length.length]), length, body])
}

/** Values in a fixed order. */
export const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts)

/** Values in no order; one is enough here. */
export const setOf = (part: Buffer): Buffer => tagged(0x31, part)

/** A value under a number whose meaning depends on its place. */
export const explicit = (number: number, ...parts: readonly Buffer[]): Buffer =>
  tagged(0xa0 + number, ...parts)

/** A whole number, not negative. */
export function integer(bytes: Buffer): Buffer {
  const signed = (bytes[0] ?? 0) >= 0x80
  return tagged(0x02, signed ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}

/** The value true. */
export const yes = tagged(0x01, Buffer.from([0xff]))

/** Bytes. */
export const octets = (content: Buffer): Buffer => tagged(0x04, content)

/** Bits, in whole bytes. */
export const bits = (content: Buffer): Buffer => tagged(0x03, Buffer.from([0]), content)

/** A text. */
export const utf8 = (text: string): Buffer => tagged(0x0c, Buffer.from(text))

/** A moment, to the second. */
export function time(at: Date): Buffer {
  const text = `${at.toISOString().replace(/[-:T]|\.\d+/g, '')}`
  return tagged(0x18, Buffer.from(text))
}

/** An object identifier, such as `2.5.4.3`. */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second, ...rest].flatMap((part) => {
    const groups = [part & 0x7f]
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift(0x80 | (left & 0x7f))
    return groups
  })
  return tagged(0x06, Buffer.from(bytes))
}
