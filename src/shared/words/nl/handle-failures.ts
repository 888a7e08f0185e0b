import type { HandleFailureWords } from '../catalogue.ts'

/** Sentences for failures with handles. */
export const handleFailureWords: HandleFailureWords = {
  'handle-not-found': ({ provider }) => [
    provider ? `${provider} kent deze handle niet.` : 'De dienst kent deze handle niet.',
    'Controleer de spelling of claim de handle.',
  ],
  'handle-gone': ({ provider }) => [
    provider ? `${provider} heeft deze handle niet meer.` : 'De dienst heeft deze handle niet meer.',
    'De handle is opgeheven of nooit geclaimd. Je kunt die uit de lijst verwijderen.',
  ],
  'handle-taken': ({ handle }) => [
    handle
      ? `De handle “${handle}” is bezet, of een adres gebruikt deze naam al.`
      : 'De handle is bezet, of een adres gebruikt deze naam al.',
    'Kies een andere. Is de handle van jou, voeg die dan toe aan de lijst.',
  ],
  'handle-unusable': ({ handle, provider }) => [
    handle && provider
      ? `“${handle}” kan niet worden geclaimd, en ${provider} kent geen handle met deze naam die in gebruik is.`
      : 'De handle kan niet worden geclaimd, en de dienst kent er geen met deze naam die in gebruik is.',
    'De handle is opgeheven, of een adres gebruikt deze naam. Kies een andere.',
  ],
  'handle-released': () => [
    'Deze handle is opgeheven.',
    'De naam kan nooit meer worden gebruikt. Kies een andere.',
  ],
  'handle-in-use': () => [
    'Deze handle is nog van jou.',
    'Hef de handle op voordat je die uit de lijst verwijdert.',
  ],
  'handle-still-held': ({ provider }) => [
    provider ? `${provider} heeft de handle niet opgeheven.` : 'De dienst heeft de handle niet opgeheven.',
    'Er is niets gewijzigd. Probeer het zo meteen opnieuw.',
  ],
  'not-claimed': ({ provider }) => [
    provider
      ? `${provider} heeft zo’n handle niet: die is niet geclaimd.`
      : 'De dienst heeft zo’n handle niet: die is niet geclaimd.',
    'Claim de handle opnieuw.',
  ],
  'domain-still-off': ({ domain, provider }) => [
    domain && provider
      ? `Volgens ${provider} is ${domain} nog uit.`
      : 'Volgens de dienst is dit domein nog uit.',
    'De lijst toont wat de dienst zegt. Gebruik de schakelaar om het opnieuw te proberen.',
  ],
  'domain-still-on': ({ domain, provider }) => [
    domain && provider
      ? `Volgens ${provider} is ${domain} nog aan.`
      : 'Volgens de dienst is dit domein nog aan.',
    'De lijst toont wat de dienst zegt. Gebruik de schakelaar om het opnieuw te proberen.',
  ],
  'claim-unknown': ({ handle }) => [
    handle
      ? `Het antwoord is verloren gegaan, dus het is niet bekend of “${handle}” is geclaimd.`
      : 'Het antwoord is verloren gegaan, dus het is niet bekend of de handle is geclaimd.',
    'Controleer het opnieuw als de verbinding er weer is. De handle wordt niet twee keer geclaimd.',
  ],
  'switch-unknown': ({ domain }) => [
    domain
      ? `Het antwoord is verloren gegaan, dus het is niet bekend of ${domain} is omgeschakeld.`
      : 'Het antwoord is verloren gegaan, dus het is niet bekend of dit domein is omgeschakeld.',
    'Gebruik de schakelaar opnieuw als de verbinding er weer is: dat kan geen kwaad.',
  ],
  'release-unknown': ({ handle }) => [
    handle
      ? `Het antwoord is verloren gegaan, dus het is niet bekend of “${handle}” is opgeheven.`
      : 'Het antwoord is verloren gegaan, dus het is niet bekend of de handle is opgeheven.',
    'Controleer het opnieuw als de verbinding er weer is.',
  ],
  'handle-not-noted': ({ provider }) => [
    provider
      ? `${provider} heeft gedaan wat is gevraagd, maar het kon hier niet worden opgeslagen.`
      : 'De dienst heeft gedaan wat is gevraagd, maar het kon hier niet worden opgeslagen.',
    'Controleer of de schijf niet vol of alleen-lezen is. Aliasmith vraagt het opnieuw aan de dienst zodra er weer kan worden geschreven.',
  ],
  'handle-domain-off': ({ address, domain }) => [
    address && domain
      ? `${address} hoort bij je handle, die op ${domain} niet is ingeschakeld.`
      : 'Het adres hoort bij je handle, die op dit domein niet is ingeschakeld.',
    'Schakel het domein in via Instellingen > Accounts of kies een ander.',
  ],
}
