import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => ['De API-sleutel ontbreekt.', 'Plak de sleutel die je van de dienst hebt gekregen.'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'Dit ziet er niet uit als een sleutel van deze dienst.'
      : limit === undefined
        ? `Dit ziet er niet uit als een sleutel van ${provider}.`
        : plural(limit, {
            one: `Een sleutel van ${provider} heeft ${number(limit)} teken, een letter of een cijfer.`,
            other: `Een sleutel van ${provider} heeft ${number(limit)} tekens, alleen letters en cijfers.`,
          }),
    'Kopieer de hele sleutel opnieuw en plak die hier.',
  ],
  'key-in-use': ({ nickname }) => [
    nickname
      ? `Het account “${nickname}” gebruikt deze sleutel al.`
      : 'Een ander account gebruikt deze sleutel al.',
    'Gebruik dat account of voer een andere sleutel in.',
  ],
  'key-too-large': () => [
    'Deze sleutel is te lang voor de sleutelhanger.',
    'Plak alleen de sleutel, zonder iets eromheen.',
  ],
  'server-needs-key': () => [
    'Het serveradres is gewijzigd.',
    'Voer de API-sleutel opnieuw in: een opgeslagen sleutel wordt alleen verstuurd naar de server waarvoor die is opgeslagen.',
  ],
  'server-empty': () => ['Het serveradres is leeg.', 'Typ het zoals https://mail.example.com.'],
  'server-without-scheme': () => ['Het serveradres begint niet met https://.', 'Zet er https:// voor.'],
  'server-not-https': () => [
    'Sleutels worden nooit over een onbeveiligde verbinding verstuurd.',
    'Gebruik https://. Gewoon http:// werkt alleen voor een server op deze computer.',
  ],
  'server-with-path': () => [
    'In het serveradres staat iets na de hostnaam.',
    'Laat het pad weg: alleen https://, de host en eventueel een poort.',
  ],
  'server-with-credentials': () => [
    'Het serveradres bevat een gebruikersnaam of wachtwoord.',
    'Laat die weg: alleen de API-sleutel is nodig.',
  ],
  'server-malformed': () => ['Dit is geen serveradres.', 'Typ het zoals https://mail.example.com.'],
  'domain-ending-refused': ({ provider }) => [
    provider
      ? `${provider} accepteert geen domein dat eindigt op letters van een ander alfabet.`
      : 'De dienst accepteert geen domein dat eindigt op letters van een ander alfabet.',
    'Kies een domein dat eindigt op gewone letters, zoals .com.',
  ],
  'nickname-empty': () => ['De accountnaam is leeg.', 'Geef het account een naam die je herkent.'],
  'nickname-too-long': ({ limit }) => [
    'De accountnaam is te lang.',
    limit === undefined
      ? 'Gebruik een kortere naam.'
      : plural(limit, {
          one: `Gebruik hoogstens ${number(limit)} teken.`,
          other: `Gebruik hoogstens ${number(limit)} tekens.`,
        }),
  ],
  'nickname-taken': () => ['Een ander account heeft deze accountnaam.', 'Kies een andere naam.'],
  'confirmation-wrong': () => [
    'Wat je hebt getypt, is niet deze handle.',
    'Typ precies wat er wordt getoond.',
  ],
  'mailbox-missing': () => ['De mailbox ontbreekt.', 'Typ het hele adres, zoals naam@example.com.'],
  'mailbox-too-long': ({ limit }) => [
    'De naam van deze mailbox laat geen ruimte over voor nog een naam.',
    limit === undefined
      ? 'Gebruik een mailbox met een kortere naam.'
      : plural(limit, {
          one: `Er is hoogstens ${number(limit)} teken mogelijk vóór de @.`,
          other: `Er zijn hoogstens ${number(limit)} tekens mogelijk vóór de @.`,
        }),
  ],
  'email-missing': () => ['Het e-mailadres ontbreekt.', 'Typ het hele adres, zoals naam@example.com.'],
  'email-malformed': () => ['Dit is geen e-mailadres.', 'Typ het hele adres, zoals naam@example.com.'],
  'email-elsewhere': ({ provider }) => [
    provider ? `${provider} kent je niet onder dit adres.` : 'De dienst kent je niet onder dit adres.',
    'Typ het persoonlijke adres dat je daar hebt, of alleen wat er vóór de @ staat.',
  ],
  'days-outside': ({ limit }) => [
    'Dit aantal dagen is niet mogelijk.',
    limit === undefined
      ? 'Gebruik een heel aantal dagen.'
      : `Gebruik een heel getal van 1 tot en met ${number(limit)}.`,
  ],
  'code-malformed': () => ['De code heeft zes cijfers.', 'Kopieer de code uit de e-mail of typ die over.'],
  'code-words-malformed': () => [
    'De code heeft vier woorden.',
    'Kopieer de woorden uit de e-mail of typ ze over.',
  ],
}
