import type { ProviderId, ProviderView } from '../../../shared/views/provider.ts'
import type { ServiceListWords } from '../../../shared/words/catalogue.ts'
import { abilityWords, serviceListWords, serviceWords } from '../../../shared/words/en/services.ts'
import type { ServiceWords } from '../../../shared/words/service-words.ts'
import { visibleTranslator } from '../../ui/visible-translator.ts'

/** A phrase of the choice of a service, in the chosen language. */
export const ts = visibleTranslator((): ServiceListWords => serviceListWords)

/** The words about a service. */
export const wordsOf = (id: ProviderId): ServiceWords => serviceWords[id]

/** What a service can do, in words. */
export const abilitiesInWords = ({ can }: Pick<ProviderView, 'can'>): readonly string[] =>
  can.map((ability) => abilityWords[ability])
