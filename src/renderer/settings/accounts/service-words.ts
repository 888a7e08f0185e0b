import type { ProviderId, ProviderView } from '../../../shared/views/provider.ts'
import type { ServiceWords } from '../../../shared/words/service-words.ts'
import { createWords } from '../../ui/language.ts'
import { visibleTranslator } from '../../ui/visible-translator.ts'

const words = await createWords(
  (language): Promise<typeof import('../../../shared/words/en/services.ts')> =>
    import(`../../../shared/words/${language}/services.ts`),
)

/** A phrase of the choice of a service, in the chosen language. */
export const ts = visibleTranslator(() => words().serviceListWords)

/** The words about a service. */
export const wordsOf = (id: ProviderId): ServiceWords => words().serviceWords[id]

/** What a service can do, in words. */
export const abilitiesInWords = ({ can }: Pick<ProviderView, 'can'>): readonly string[] =>
  can.map((ability) => words().abilityWords[ability])
