/**
 * Decides whether an answer is still wanted. Each turn outdates the turns before it; a change that makes a pending
 * answer useless takes a turn, too.
 * @example
 * const takeTurn = latest()
 * const isWanted = takeTurn()
 * const answer = await api.sampleName(style)
 * if (!isWanted()) return
 */
export function latest(): () => () => boolean {
  let current = 0
  return () => {
    current += 1
    const own = current
    return () => own === current
  }
}
