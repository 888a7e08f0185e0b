/** The value below which the given part of the samples lies, by nearest rank. `part` is between 0 and 1. */
export function percentile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(sorted.length * part))
  return sorted[rank - 1] ?? Number.NaN
}

/** The middle sample. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5)
}

/** The duration of some work, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** Samples of the measured work and of its control. */
export interface Samples {
  readonly measured: readonly number[]
  readonly control: readonly number[]
}

/** The number of counted rounds, and of rounds before them that do not count. */
export interface Rounds {
  readonly warmUp: number
  readonly counted: number
}

/**
 * Takes samples of the work and its control in turn, so that other activity of the machine affects both alike. Each
 * function returns a sample of round `index`.
 */
export async function interleave(
  { warmUp, counted }: Rounds,
  measured: (index: number) => Promise<number>,
  control: (index: number) => Promise<number>,
): Promise<Samples> {
  const samples = { measured: [] as number[], control: [] as number[] }
  for (let index = 0; index < warmUp + counted; index += 1) {
    const first = await measured(index)
    const second = await control(index)
    if (index < warmUp) continue
    samples.measured.push(first)
    samples.control.push(second)
  }
  return samples
}

/** A percentile, over all rounds, of the difference between the measured work and its control. */
export function percentileOfDifference({ measured, control }: Samples, part: number): number {
  return percentile(
    measured.map((sample, round) => sample - (control[round] ?? Number.NaN)),
    part,
  )
}

/** The median of the same differences. */
export const medianDifference = (samples: Samples) => percentileOfDifference(samples, 0.5)
