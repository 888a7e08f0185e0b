/** A square picture of at most 256 pixels in an .ico, as a file. */
export interface Picture {
  readonly edge: number
  readonly png: Uint8Array
  /** The same as red, green, blue and alpha by rows from the top, for readers without PNG support. */
  readonly pixels?: Uint8Array
}

/** The edge from which even resource compilers accept PNG, as Windows itself does since Vista. */
const pngFrom = 256

/** The edges that Windows uses from an .ico between 100 % and 400 %, in pixels. */
export const icoEdges = [16, 20, 24, 32, 40, 48, 64, 128, 256] as const

/**
 * An icon for Windows, which uses the picture that fits the display's scale. A small picture is a bitmap if its pixels
 * are given. The layout is ICONDIR, ICONDIRENTRY and BITMAPINFOHEADER of Microsoft's documentation, "Icons in Win32".
 */
export function icoFile(pictures: readonly Picture[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  const parts: Buffer[] = [head]
  for (const [index, { edge, png, pixels }] of pictures.entries()) {
    const body = pixels === undefined || edge >= pngFrom ? Buffer.from(png) : bitmap(edge, pixels)
    const at = 6 + 16 * index
    // A byte cannot hold 256, so 0 stands for it.
    head.writeUInt8(edge % 256, at)
    head.writeUInt8(edge % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(body.length, at + 8)
    head.writeUInt32LE(Buffer.concat(parts).length, at + 12)
    parts.push(body)
  }
  return Buffer.concat(parts)
}

/**
 * A picture as a bitmap with alpha: rows from the bottom, blue first, and the empty mask that the format still
 * requires.
 */
function bitmap(edge: number, pixels: Uint8Array): Buffer {
  const maskRow = Math.ceil(edge / 32) * 4
  const body = Buffer.alloc(40 + edge * edge * 4 + edge * maskRow)
  body.writeUInt32LE(40, 0)
  body.writeInt32LE(edge, 4)
  body.writeInt32LE(edge * 2, 8)
  body.writeUInt16LE(1, 12)
  body.writeUInt16LE(32, 14)
  for (let row = 0; row < edge; row++) {
    for (let column = 0; column < edge; column++) {
      const from = (row * edge + column) * 4
      const to = 40 + ((edge - 1 - row) * edge + column) * 4
      body.set([pixels[from + 2] ?? 0, pixels[from + 1] ?? 0, pixels[from] ?? 0, pixels[from + 3] ?? 0], to)
    }
  }
  return body
}

/**
 * The kinds of an .icns that hold a PNG, and their edges in pixels. The two kinds for 16 and 32 points without scaling
 * are left out: with a PNG they are drawn wrongly for apps, and the system scales the next larger picture.
 */
const icnsKinds = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
] as const

/** The edges of an .icns, in pixels. */
export const icnsEdges = [...new Set(icnsKinds.map(([, edge]) => edge))]

/** An icon for macOS: a sequence of PNG files, each after its kind and its length. */
export function icnsFile(pictures: readonly Picture[]): Buffer {
  const parts = icnsKinds.flatMap(([kind, edge]) => {
    const picture = pictures.find((one) => one.edge === edge)
    return picture === undefined ? [] : [block(kind, Buffer.from(picture.png))]
  })
  return block('icns', Buffer.concat(parts))
}

function block(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}
