/*
 * The DOM of the unit tests paints nothing, and lacks what only painting needs. A popover whose test is over may still
 * load its later part, so it gets this in every file. Its frames are timers, because those of jsdom end for good when they
 * begin in a test with timers of its own.
 */
Object.assign(globalThis, {
  CSS: { highlights: new Map() },
  Highlight: class extends Set {},
  requestAnimationFrame: (run: (now: number) => void) => Number(setTimeout(() => run(performance.now()), 16)),
})
