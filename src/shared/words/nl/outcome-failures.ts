import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'Opnieuw maken maakt nog een adres.' : 'Het wordt niet twee keer gemaakt.'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `Het antwoord is verloren gegaan, dus het is niet bekend of ${c.address} is gemaakt.`
      : c.domain
        ? `Het antwoord is verloren gegaan, dus het is niet bekend of er een adres op ${c.domain} is gemaakt.`
        : 'Het antwoord is verloren gegaan, dus het is niet bekend of het adres is gemaakt.',
    sentences('Controleer het opnieuw als de verbinding er weer is.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `Bij ${c.provider} zelf is een fout opgetreden, dus het is niet bekend of ${c.address} is gemaakt.`
      : c.provider && c.domain
        ? `Bij ${c.provider} zelf is een fout opgetreden, dus het is niet bekend of er een adres op ${c.domain} is gemaakt.`
        : 'Bij de dienst zelf is een fout opgetreden, dus het is niet bekend of het adres is gemaakt.',
    sentences('Controleer het zo meteen opnieuw.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `${c.provider} gaf een onleesbaar antwoord, dus het is niet bekend of ${c.address} is gemaakt.`
      : c.provider && c.domain
        ? `${c.provider} gaf een onleesbaar antwoord, dus het is niet bekend of er een adres op ${c.domain} is gemaakt.`
        : 'De dienst gaf een onleesbaar antwoord, dus het is niet bekend of het adres is gemaakt.',
    sentences(
      'Controleer het later opnieuw; misschien zit een inlogpagina van je netwerk ertussen.',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `Met de sleutel van het account “${c.account}” kan bij ${c.provider} niets worden opgevraagd. Het is niet bekend of ${c.address} is gemaakt.`
      : c.provider && c.account && c.domain
        ? `Met de sleutel van het account “${c.account}” kan bij ${c.provider} niets worden opgevraagd. Het is niet bekend of er een adres op ${c.domain} is gemaakt.`
        : 'Met de sleutel van dit account kan bij de dienst niets worden opgevraagd. Het is niet bekend of het adres is gemaakt.',
    sentences(
      'Open Instellingen > Accounts, test de verbinding en controleer het dan opnieuw.',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `Er is geen sleutel opgeslagen voor het account “${c.account}”, dus het is niet bekend of ${c.address} is gemaakt.`
      : c.account && c.domain
        ? `Er is geen sleutel opgeslagen voor het account “${c.account}”, dus het is niet bekend of er een adres op ${c.domain} is gemaakt.`
        : 'Er is geen sleutel opgeslagen voor dit account, dus het is niet bekend of het adres is gemaakt.',
    sentences(
      'Open Instellingen > Accounts, voer de sleutel in en controleer het dan opnieuw.',
      ifRepeated(c),
    ),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `${provider} heeft geen nieuw adres op ${domain}.`
      : provider
        ? `${provider} heeft zo’n adres niet: het is niet gemaakt.`
        : 'De dienst heeft zo’n adres niet: het is niet gemaakt.',
    'Maak het opnieuw.',
  ],
  'attempt-gone': () => [
    'Er is verder niets bekend over dit adres.',
    'Zoek het in de lijst; staat het er niet in, maak het dan opnieuw.',
  ],
}
