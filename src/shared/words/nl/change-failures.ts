import type { ChangeFailureWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords: ChangeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `Het antwoord is verloren gegaan, dus het is niet bekend of ${provider} het adres ${address} heeft gewijzigd.`
      : 'Het antwoord is verloren gegaan, dus het is niet bekend of de dienst het adres heeft gewijzigd.',
    'Vernieuw de lijst in Instellingen > Adressen om dat te zien. Opnieuw proberen kan geen kwaad.',
  ],
  'label-unknown': ({ provider }) => [
    provider
      ? `Het label is hier bewaard. Het antwoord is verloren gegaan, dus het is niet bekend of ${provider} het heeft.`
      : 'Het label is hier bewaard. Het antwoord is verloren gegaan, dus het is niet bekend of de dienst het heeft.',
    'Sla het label nog een keer op. Dat kan geen kwaad.',
  ],
  'pin-unknown': ({ provider }) => [
    provider
      ? `De wijziging is hier bewaard. Het antwoord is verloren gegaan, dus het is niet bekend of ${provider} die heeft.`
      : 'De wijziging is hier bewaard. Het antwoord is verloren gegaan, dus het is niet bekend of de dienst die heeft.',
    'Doe het nog een keer. Dat kan geen kwaad.',
  ],
  'recipients-unknown': ({ address }) => [
    address
      ? `Het antwoord is verloren gegaan, dus het is niet bekend waar de mail van ${address} nu heen gaat.`
      : 'Het antwoord is verloren gegaan, dus het is niet bekend waar de mail van het adres nu heen gaat.',
    'Kies de ontvangers nog een keer, dat kan geen kwaad, of vernieuw de lijst in Instellingen > Adressen.',
  ],
  'display-name-unknown': ({ address }) => [
    address
      ? `Het antwoord is verloren gegaan, dus het is niet bekend welke naam ontvangers bij ${address} zien.`
      : 'Het antwoord is verloren gegaan, dus het is niet bekend welke naam ontvangers bij het adres zien.',
    'Sla de naam nog een keer op, dat kan geen kwaad, of vernieuw de lijst in Instellingen > Adressen.',
  ],
  'promotions-unknown': ({ address }) => [
    address
      ? `Het antwoord is verloren gegaan, dus het is niet bekend of reclame naar ${address} wordt geblokkeerd.`
      : 'Het antwoord is verloren gegaan, dus het is niet bekend of reclame naar het adres wordt geblokkeerd.',
    'Doe het nog een keer, dat kan geen kwaad, of vernieuw de lijst in Instellingen > Adressen.',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider
      ? `${provider} heeft het adres ${address} niet gewijzigd.`
      : 'De dienst heeft het adres niet gewijzigd.',
    'Probeer het later opnieuw of doe het op de website van de dienst.',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `${provider} heeft het adres ${address} gewijzigd, maar de lijst kon niet worden gewijzigd.`
      : 'De dienst heeft het adres gewijzigd, maar de lijst kon niet worden gewijzigd.',
    'Controleer of de schijf niet vol of alleen-lezen is. Aliasmith corrigeert de lijst zodra er weer kan worden geschreven.',
  ],
  'cannot-change': ({ address }) => [
    address
      ? `Dit kan nu niet met het adres ${address} worden gedaan.`
      : 'Dit kan nu niet met het adres worden gedaan.',
    'Vernieuw de lijst in Instellingen > Adressen om de status te zien.',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `${provider} vermeldt het adres ${address} niet: het staat daar in de prullenbak of is verwijderd.`
      : 'De dienst vermeldt het adres niet: het staat daar in de prullenbak of is verwijderd.',
    'Kijk in de prullenbak op de website van de dienst. Er is niets gewijzigd.',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `${provider} heeft het adres ${address} niet: het is verwijderd of hoort niet bij dit account.`
            : 'De dienst heeft het adres niet: het is verwijderd of hoort niet bij dit account.',
          'Controleer op de website van de dienst welke adressen de sleutel van dit account heeft.',
        ]
      : [
          'Dit adres is inmiddels verwijderd of uitgeschakeld.',
          'Vernieuw de lijst in Instellingen > Adressen om de status te zien.',
        ],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `Volgens ${provider} is het adres ${address} van iemand anders, dus er is niets gewijzigd.`
      : 'Volgens de dienst is het adres van iemand anders, dus er is niets gewijzigd.',
    'Controleer in Instellingen > Accounts welke sleutel dit account heeft.',
  ],
  'address-holds-key': ({ address }) => [
    address
      ? `Het adres ${address} bevat een deel van de API-sleutel, dus het verzoek is niet verstuurd.`
      : 'Het adres bevat een deel van de API-sleutel, dus het verzoek is niet verstuurd.',
    'Doe het op de website van de dienst.',
  ],
  'account-removed': ({ address }) => [
    address
      ? `Het account van ${address} staat niet in Aliasmith, dus er kan niets aan de dienst worden gevraagd.`
      : 'Het account van het adres staat niet in Aliasmith, dus er kan niets aan de dienst worden gevraagd.',
    'Verwijder het adres op de website van de dienst, of voeg het account toe en vernieuw de lijst.',
  ],
  'one-recipient': ({ provider }) => [
    provider
      ? `Bij ${provider} heeft een adres precies één ontvanger.`
      : 'Bij deze dienst heeft een adres precies één ontvanger.',
    'Kies er een en laat de andere weg.',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    provider ? `De naam is langer dan ${provider} bewaart.` : 'De naam is langer dan de dienst bewaart.',
    limit === undefined
      ? 'Gebruik een kortere naam.'
      : plural(limit, {
          one: `Gebruik hoogstens ${number(limit)} teken.`,
          other: `Gebruik hoogstens ${number(limit)} tekens.`,
        }),
  ],
  'display-name-refused': ({ provider }) => [
    provider ? `${provider} accepteert deze naam niet.` : 'De dienst accepteert deze naam niet.',
    'Wijzig de naam of laat het veld leeg.',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Voor schrijven vanaf ${address} is een betaald abonnement bij ${provider} nodig.`
      : 'Voor schrijven vanaf het adres is een betaald abonnement bij de dienst nodig.',
    'Wijzig het abonnement of beantwoord een e-mail die daar is binnengekomen.',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Voor het blokkeren van reclame naar ${address} is een betaald abonnement bij ${provider} nodig.`
      : 'Voor het blokkeren van reclame is een betaald abonnement bij de dienst nodig.',
    'Er is niets gewijzigd. Schakel het adres uit of wijzig het abonnement.',
  ],
}
