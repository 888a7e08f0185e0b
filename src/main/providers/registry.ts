import type { ProviderId } from '../../shared/views/provider.ts'
import { haltman } from './haltman.ts'
import { likedo } from './likedo.ts'
import { practice } from './practice.ts'
import type { Provider } from './provider.ts'

/** Every provider, in the order in which screens offer them. */
export const providers: Readonly<Record<ProviderId, Provider>> = Object.freeze({ haltman, likedo, practice })
