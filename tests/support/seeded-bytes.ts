/** A source of numbers from 0 up to 1, which depend on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Random bytes that depend on the seed alone. */
export function seededNoise(seed: number, length: number): Buffer {
  const next = seededRandom(seed)
  return Buffer.from(Array.from({ length }, () => Math.floor(next() * 256)))
}
