import type { Language } from '../../src/shared/words/language.ts'
import { failureContexts, names, phraseSamples } from './phrase-samples.ts'

/** Every file of phrases of a language, by the name of its group. */
export async function phrasesOf(language: Language): Promise<Readonly<Record<string, unknown>>> {
  const load = (file: string) => import(`../../src/shared/words/${language}/${file}.ts`)
  const [
    actions,
    bridge,
    encodings,
    note,
    keyNames,
    main,
    packages,
    popover,
    popoverLater,
    preview,
    services,
    settings,
    addresses,
    shortcuts,
    about,
    creating,
    general,
  ] = await Promise.all(
    [
      'address-actions',
      'bridge',
      'encodings',
      'failure-note',
      'key-names',
      'main',
      'packages',
      'popover',
      'popover-later',
      'preview-page',
      'services',
      'settings',
      'addresses',
      'shortcuts',
      'settings-about',
      'settings-creating',
      'settings-general',
    ].map(load),
  )
  return {
    addressActions: actions.addressActionWords,
    noAnswer: bridge.noAnswerWords,
    encodings: encodings.encodingWords,
    failureNote: note.failureNoteWords,
    keyNames: keyNames.keyNameWords,
    main,
    packages: packages.packagesWords,
    popover: popover.popoverWords,
    popoverLater: popoverLater.popoverLaterWords,
    preview: preview.previewWords,
    previewEnded: preview.previewEnded,
    abilities: services.abilityWords,
    services: services.serviceListWords,
    aboutServices: services.serviceWords,
    settings: {
      ...settings.settingsWords,
      ...addresses.addressesWords,
      ...shortcuts.shortcutsWords,
      ...about.settingsAboutWords,
      ...creating.settingsCreatingWords,
      ...general.settingsGeneralWords,
    },
  }
}

/** Every combination of the samples of several parameters. */
const combined = (samples: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  samples.reduce<readonly (readonly unknown[])[]>(
    (begun, next) => begun.flatMap((values) => next.map((value) => [...values, value])),
    [[]],
  )

/** The arguments that a phrase is tried with: its samples, or names for each of its parameters. */
function argumentsOf(group: string, name: string, phrase: CallableFunction): readonly (readonly unknown[])[] {
  if (group === 'main.failures') return failureContexts.map((context) => [context])
  const samples = phraseSamples[group]?.[name]
  if (samples !== undefined) return combined(samples)
  return names.map((value) => Array.from({ length: phrase.length }, () => value))
}

/** Every text of a group of phrases, with what made it. */
export function* textsOf(group: string, phrases: object): Generator<readonly [made: string, text: string]> {
  for (const [name, phrase] of Object.entries(phrases)) {
    const path = `${group}.${name}`
    if (typeof phrase === 'string') yield [path, phrase]
    else if (typeof phrase === 'function') {
      for (const values of argumentsOf(group, name, phrase)) {
        const said: unknown = phrase(...values)
        yield* textsOf(
          `${path}(${JSON.stringify(values)})`,
          typeof said === 'object' && said ? said : { said },
        )
      }
    } else if (typeof phrase === 'object' && phrase !== null) yield* textsOf(path, phrase)
    else yield [path, String(phrase)]
  }
}

/** Names of keys and texts for the terminal, where signs and columns are right. */
export const isTable = (made: string) => made.startsWith('keyNames') || made === 'main.terminal.help'

const read = new Map<Language, ReadonlyMap<string, string>>()

/** Every text of a language by what made it. It is made once for all tests of a file. */
export async function textsIn(language: Language): Promise<ReadonlyMap<string, string>> {
  const known = read.get(language)
  if (known !== undefined) return known
  const groups = Object.entries(await phrasesOf(language))
  const texts = new Map(groups.flatMap(([group, phrases]) => [...textsOf(group, Object(phrases))]))
  read.set(language, texts)
  return texts
}
