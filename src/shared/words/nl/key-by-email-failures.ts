import type { KeyByEmailFailureWords } from '../catalogue.ts'

const notUsed =
  'De code is niet gebruikt. Gebruik de code uit de e-mail over een nieuwe sleutel of stuur een andere code.'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailFailureWords: KeyByEmailFailureWords = {
  'email-refused': ({ provider }) => [
    provider ? `${provider} accepteert dit e-mailadres niet.` : 'De dienst accepteert dit e-mailadres niet.',
    'Controleer de spelling of gebruik een ander adres.',
  ],
  'email-managed': ({ provider }) => [
    provider
      ? `${provider} geeft geen sleutels aan adressen op de eigen domeinen.`
      : 'De dienst geeft geen sleutels aan adressen op de eigen domeinen.',
    'Gebruik het adres van je eigen mailbox, waar de mail moet binnenkomen.',
  ],
  'email-banned': ({ provider }) => [
    provider ? `${provider} heeft dit adres geblokkeerd.` : 'De dienst heeft dit adres geblokkeerd.',
    'Gebruik het adres van een andere mailbox of neem contact op met de dienst.',
  ],
  'days-refused': ({ provider }) => [
    provider
      ? `${provider} geeft voor zoveel dagen geen sleutels uit.`
      : 'De dienst geeft voor zoveel dagen geen sleutels uit.',
    'Kies minder dagen: de dienst belooft er niet meer dan 90.',
  ],
  'codes-limited': ({ provider, retryAt }) => [
    provider
      ? `${provider} vraagt je het rustiger aan te doen: er zijn te veel codes aangevraagd of geprobeerd.`
      : 'De dienst vraagt je het rustiger aan te doen: er zijn te veel codes aangevraagd of geprobeerd.',
    retryAt === undefined ? 'Wacht even en probeer het opnieuw.' : 'Probeer het opnieuw als de tijd om is.',
  ],
  'code-not-sent': ({ provider }) => [
    provider ? `${provider} heeft geen code gestuurd.` : 'De dienst heeft geen code gestuurd.',
    'Probeer het zo meteen opnieuw.',
  ],
  'code-refused': ({ provider }) => [
    provider ? `${provider} accepteert dit niet als code.` : 'De dienst accepteert dit niet als code.',
    'Kopieer de code opnieuw uit de nieuwste e-mail.',
  ],
  'code-rejected': () => [
    'Deze code is verkeerd, verlopen of al gebruikt.',
    'Kijk in de nieuwste e-mail of stuur een andere code.',
  ],
  'code-for-list': ({ provider }) => [
    provider
      ? `Deze code zou een lijst van je sleutels bij ${provider} tonen en er geen maken.`
      : 'Deze code zou een lijst van je sleutels tonen en er geen maken.',
    notUsed,
  ],
  'code-for-deletion': ({ provider }) => [
    provider
      ? `Deze code zou al je sleutels bij ${provider} verwijderen.`
      : 'Deze code zou al je sleutels verwijderen.',
    notUsed,
  ],
  'code-for-other': () => ['Deze code is voor iets anders dan een nieuwe sleutel.', notUsed],
  'code-for-another': () => ['Deze code is voor een ander e-mailadres.', notUsed],
  'code-unseen': ({ provider }) => [
    provider
      ? `${provider} heeft niet gezegd waar deze code voor is, dus de code is niet gebruikt.`
      : 'De dienst heeft niet gezegd waar deze code voor is, dus de code is niet gebruikt.',
    'Probeer het opnieuw. Gebeurt het weer, open dan de link in de e-mail en plak de sleutel hier.',
  ],
  'code-made-no-key': ({ provider }) => [
    provider
      ? `${provider} vatte deze code op als iets anders en heeft geen sleutel gemaakt.`
      : 'De dienst vatte deze code op als iets anders en heeft geen sleutel gemaakt.',
    'In de e-mail staat waar de code voor was. Stuur een andere code voor een sleutel.',
  ],
  'key-lost': ({ provider }) => [
    provider
      ? `Het antwoord van ${provider} is verloren gegaan, en misschien de sleutel ook.`
      : 'Het antwoord van de dienst is verloren gegaan, en misschien de sleutel ook.',
    'Stuur een andere code. Een sleutel die niet is aangekomen, kan door niemand worden gebruikt en verloopt vanzelf.',
  ],
  'key-for-another': ({ provider }) => [
    provider
      ? `${provider} heeft een sleutel voor een ander e-mailadres uitgegeven, dus die is niet opgeslagen.`
      : 'De dienst heeft een sleutel voor een ander e-mailadres uitgegeven, dus die is niet opgeslagen.',
    'Stuur een andere code en gebruik die uit de nieuwste e-mail.',
  ],
}
