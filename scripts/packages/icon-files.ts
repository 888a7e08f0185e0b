/** A square picture; `pixels` are red, green, blue and alpha by rows from the top, `png` is the same as a file. */
export interface Picture {
  readonly edge: number
  readonly pixels: Uint8Array
  readonly png: Uint8Array
}

/** Entries of this edge and above are kept as PNG in an .ico, as Windows does since Vista. */
const pngFrom = 256

/** The edges that Windows asks an .ico for between 100 % and 400 %, in pixels. */
export const icoEdges = [16, 20, 24, 32, 40, 48, 64, 128, 256] as const

/**
 * An icon of Windows. Small pictures are bitmaps, because resource compilers do not take PNG in those sizes; the
 * layout is ICONDIR, ICONDIRENTRY and BITMAPINFOHEADER of Microsoft's documentation, "Icons in Win32".
 */
export function icoFile(pictures: readonly Picture[]): Buffer {
  const bodies = pictures.map((picture) =>
    picture.edge >= pngFrom ? Buffer.from(picture.png) : bitmap(picture),
  )
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { edge }] of pictures.entries()) {
    const at = 6 + 16 * index
    const size = bodies[index]?.length ?? 0
    // A byte holds no 256, which 0 stands for.
    head.writeUInt8(edge % 256, at)
    head.writeUInt8(edge % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(size, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += size
  }
  return Buffer.concat([head, ...bodies])
}

/** A picture as a bitmap with alpha: rows from the bottom, blue first, and the empty mask that the format still wants. */
function bitmap({ edge, pixels }: Picture): Buffer {
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
 * are left out: with a PNG inside they are drawn wrongly for apps, and the system scales the next larger one.
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

/** The edges that an .icns is made of, in pixels. */
export const icnsEdges = [...new Set(icnsKinds.map(([, edge]) => edge))]

/** An icon of macOS: a chain of PNG files, each behind its kind and its length. */
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
