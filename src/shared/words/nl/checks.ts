import type { CheckWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['De naam is leeg.', 'Typ een naam of neem een suggestie over.'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `De naam is te kort voor ${provider}.` : 'De naam is te kort voor deze dienst.',
    limit === undefined
      ? 'Gebruik een langere naam.'
      : plural(limit, {
          one: `Gebruik minstens ${number(limit)} teken.`,
          other: `Gebruik minstens ${number(limit)} tekens.`,
        }),
  ],
  'name-too-long': ({ limit }) => [
    'De naam is te lang.',
    limit === undefined
      ? 'Gebruik een kortere naam.'
      : plural(limit, {
          one: `Gebruik hoogstens ${number(limit)} teken vóór de @.`,
          other: `Gebruik hoogstens ${number(limit)} tekens vóór de @.`,
        }),
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'Een naam kan geen spaties bevatten.'
      : character
        ? `Een naam kan geen “${character}” bevatten.`
        : 'De naam bevat een teken dat niet is toegestaan.',
    'Gebruik gewone letters en cijfers.',
  ],
  'name-bad-dots': () => [
    'Een punt kan niet vooraan, achteraan of naast een andere punt staan.',
    'Gebruik alleen losse punten tussen andere tekens.',
  ],
  'name-is-address': ({ field }) => [
    'Dit is een volledig adres, geen naam.',
    field === 'handle'
      ? 'Typ alleen het deel vóór de @: een handle is één naam op elk domein.'
      : 'Typ alleen het deel vóór de @ en kies het domein hieronder.',
  ],
  'name-reserved': ({ provider }) => [
    provider ? `${provider} houdt deze naam voor zichzelf.` : 'De dienst houdt deze naam voor zichzelf.',
    'Kies een andere naam.',
  ],
  'domain-missing': () => ['Er is geen domein gekozen.', 'Kies een domein of typ er een.'],
  'domain-malformed': () => [
    'Dit is geen domeinnaam.',
    'Typ een naam zoals example.com: letters, cijfers, koppeltekens en punten.',
  ],
  'label-too-long': ({ provider, limit }) => [
    provider ? `Het label is langer dan ${provider} bewaart.` : 'Het label is langer dan de dienst bewaart.',
    limit === undefined
      ? 'Gebruik een korter label.'
      : plural(limit, {
          one: `Gebruik hoogstens ${number(limit)} teken.`,
          other: `Gebruik hoogstens ${number(limit)} tekens.`,
        }),
  ],
}
