import { foldText } from '../../../shared/rules/fold-text.ts'
import type { ProviderView } from '../../../shared/views/provider.ts'
import { abilitiesInWords, wordsOf } from './service-words.ts'

/** Where the words of a search are found, the best place first; `undefined` if one of them is nowhere. */
function placeOf(provider: ProviderView, wanted: readonly string[]): number | undefined {
  const { about, alsoCalled = [], note = '' } = wordsOf(provider.id)
  const name = foldText(provider.name)
  const names = foldText([provider.name, ...alsoCalled].join(' '))
  const all = `${names} ${foldText([about, note, ...abilitiesInWords(provider)].join(' '))}`
  const isIn = (text: string) => wanted.every((word) => text.includes(word))
  if (!isIn(all)) return undefined
  if (name.startsWith(wanted.join(' '))) return 0
  return isIn(names) ? 1 : 2
}

/** The services that match a search by name, other names or what they can do; those with a matching name first. */
export function findServices(providers: readonly ProviderView[], search: string): readonly ProviderView[] {
  const wanted = foldText(search).split(/\s+/).filter(Boolean)
  return providers
    .flatMap((provider) => {
      const place = placeOf(provider, wanted)
      return place === undefined ? [] : [{ provider, place }]
    })
    .toSorted((one, other) => (wanted.length === 0 ? 0 : one.place - other.place))
    .map(({ provider }) => provider)
}
