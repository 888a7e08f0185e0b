import { haltman } from '../../src/main/providers/haltman.ts'
import { practice } from '../../src/main/providers/practice.ts'
import type { Providers } from '../../src/main/providers/provider.ts'
import { switchingProvider } from './switching-provider.ts'

/** The providers of an app that knows the service of the tests. */
export const providers: Pick<Providers, 'haltman' | 'likedo' | 'practice'> = {
  haltman,
  likedo: switchingProvider,
  practice,
}
