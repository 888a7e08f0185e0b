import type { KeyFailureWords } from '../catalogue.ts'

/** Sentences for keys and accounts that a service or the app cannot use, and for what is blocked. */
export const keyFailureWords: KeyFailureWords = {
  'key-in-request': () => [
    'Wat je hebt getypt, bevat een deel van een API-sleutel, dus het is niet verstuurd en niet opgeslagen.',
    'Laat de sleutel weg. Die hoort alleen in zijn eigen veld.',
  ],
  'key-missing': ({ account }) => [
    account
      ? `Er is geen sleutel opgeslagen voor het account “${account}”.`
      : 'Er is geen sleutel opgeslagen voor dit account.',
    'Open Instellingen > Accounts en voer de sleutel opnieuw in.',
  ],
  'key-changed': ({ account, provider }) => [
    account && provider
      ? `Wat de sleutelhanger voor het account “${account}” bevat, is geen sleutel van ${provider}, dus het is niet verstuurd.`
      : 'Wat de sleutelhanger voor dit account bevat, is geen sleutel van de dienst, dus het is niet verstuurd.',
    'Open Instellingen > Accounts en voer de sleutel opnieuw in.',
  ],
  'key-not-received': ({ provider }) => [
    provider ? `${provider} heeft geen sleutel ontvangen.` : 'De dienst heeft geen sleutel ontvangen.',
    'Open Instellingen > Accounts en vervang de sleutel. Gebeurt het weer, dan verwijdert een proxy die misschien.',
  ],
  'key-format-refused': ({ provider }) => [
    provider
      ? `Volgens ${provider} heeft de sleutel niet de vorm die sleutels daar hebben.`
      : 'Volgens de dienst heeft de sleutel niet de vorm die sleutels daar hebben.',
    'Kopieer de hele sleutel opnieuw en vervang die in Instellingen > Accounts.',
  ],
  'key-rejected': ({ provider }) => [
    provider
      ? `${provider} heeft de sleutel afgewezen: die is verkeerd of verlopen.`
      : 'De dienst heeft de sleutel afgewezen: die is verkeerd of verlopen.',
    'Haal een nieuwe sleutel bij de dienst en voer die in voor dit account.',
  ],
  'key-too-narrow': ({ provider }) => [
    provider
      ? `Bij ${provider} mag deze sleutel de adressen niet gebruiken.`
      : 'Bij de dienst mag deze sleutel de adressen niet gebruiken.',
    'Haal een sleutel die dat wel mag, volgens de stappen in Instellingen > Accounts, en voer die in voor dit account.',
  ],
  'permission-missing': ({ permission, provider }) => [
    permission && provider
      ? `De sleutel is geldig, maar volgens ${provider} ontbreekt het recht “${permission}”.`
      : 'De sleutel is geldig, maar volgens de dienst ontbreekt een recht.',
    'Voeg het toe aan de sleutel op de website van de dienst, of maak een nieuwe sleutel en vervang de oude in Instellingen > Accounts.',
  ],
  forbidden: ({ provider }) => [
    provider
      ? `${provider} staat dit niet toe met je sleutel.`
      : 'De dienst staat dit niet toe met je sleutel.',
    'Controleer het account bij de dienst of gebruik een ander account.',
  ],
  'not-yours': ({ provider }) => [
    provider
      ? `Volgens ${provider} is dit van iemand anders.`
      : 'Volgens de dienst is dit van iemand anders.',
    'Kies iets anders of controleer welk account je gebruikt.',
  ],
  banned: ({ provider }) => [
    provider
      ? `${provider} heeft iets in dit verzoek geblokkeerd.`
      : 'De dienst heeft iets in dit verzoek geblokkeerd.',
    'Probeer een andere naam of een ander domein. Helpt dat niet, neem dan contact op met de dienst.',
  ],
  'banned-name': ({ provider }) => [
    provider ? `${provider} heeft deze naam geblokkeerd.` : 'De dienst heeft deze naam geblokkeerd.',
    'Kies een andere.',
  ],
  'banned-domain': ({ domain, provider }) => [
    domain && provider
      ? `${provider} heeft ${domain} geblokkeerd.`
      : 'De dienst heeft dit domein geblokkeerd.',
    'Kies een ander domein.',
  ],
  'banned-owner': ({ provider }) => [
    provider
      ? `${provider} heeft de eigenaar van deze sleutel geblokkeerd en maakt er daarom niets mee.`
      : 'De dienst heeft de eigenaar van deze sleutel geblokkeerd en maakt er daarom niets mee.',
    'Een andere naam of een ander domein helpt niet. Gebruik een ander account of neem contact op met de dienst.',
  ],
  'banned-network': ({ provider }) => [
    provider
      ? `${provider} heeft het netwerk geblokkeerd waarop je zit.`
      : 'De dienst heeft het netwerk geblokkeerd waarop je zit.',
    'Gebruik een ander netwerk of neem contact op met de dienst.',
  ],
  'no-account': () => [
    'Er is nog geen account ingesteld.',
    'Voeg er een toe in Instellingen of probeer het oefenaccount.',
  ],
  'account-gone': () => ['Dit account bestaat niet meer.', 'Kies een ander account.'],
}
