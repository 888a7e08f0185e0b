import { buildIfStale } from '../../scripts/freshness.ts'

/** Builds the app before the tests that examine the build. */
export default async function setup(): Promise<void> {
  if ((await buildIfStale()) !== 0) throw new Error('The build failed.')
}
