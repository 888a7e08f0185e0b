/** A picture of an ICO file: a square PNG. */
export interface IcoImage {
  /** Width and height in pixels, at most 256. */
  readonly edge: number
  readonly png: Uint8Array
}

const headerBytes = 6
const entryBytes = 16

/**
 * Packs PNG pictures into one ICO file, from which Windows takes the one that fits the scale of the display. The layout
 * is that of https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10), whose pictures may be PNG since Vista.
 */
export function icoFile(images: readonly IcoImage[]): Buffer {
  const head = Buffer.alloc(headerBytes + entryBytes * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  images.forEach(({ edge, png }, index) => {
    const at = headerBytes + entryBytes * index
    // 256 does not fit into a byte and is written as 0.
    head.writeUInt8(edge % 256, at)
    head.writeUInt8(edge % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...images.map(({ png }) => png)])
}
