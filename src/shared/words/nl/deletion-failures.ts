import type { DeletionFailureWords } from '../catalogue.ts'

/** How to see whether an address was deleted. */
const refresh = (backAt: string | undefined): string =>
  backAt
    ? `Vernieuw na ${backAt} de lijst in Instellingen > Adressen om dat te zien. Nogmaals verwijderen kan geen kwaad.`
    : 'Vernieuw de lijst in Instellingen > Adressen om dat te zien. Nogmaals verwijderen kan geen kwaad.'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `Het antwoord is verloren gegaan, dus het is niet bekend of ${address} is verwijderd.`
      : 'Het antwoord is verloren gegaan, dus het is niet bekend of het adres is verwijderd.',
    refresh(backAt),
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `${address} ontvangt geen mail meer, maar bij ${provider} kon niet worden nagevraagd of het adres is verwijderd.`
      : 'Het adres ontvangt geen mail meer, maar bij de dienst kon niet worden nagevraagd of het is verwijderd.',
    refresh(backAt),
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `${provider} heeft geen prullenbak voor adressen op je eigen domeinen, dus ${address} zou definitief worden verwijderd.`
      : 'De dienst heeft geen prullenbak voor adressen op je eigen domeinen: dit adres zou definitief worden verwijderd.',
    'Er is niets gewijzigd. Schakel het adres uit of verwijder het definitief.',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `${provider} verwijdert geen adressen definitief die mail hebben ontvangen, en ${address} heeft mail ontvangen.`
      : 'De dienst verwijdert geen adressen definitief die mail hebben ontvangen, en dit adres heeft mail ontvangen.',
    'Er is niets gewijzigd. Kies “Verwijderen: mail gaat terug”, tenzij de mail al teruggaat.',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider
      ? `${provider} heeft ${address} niet verwijderd.`
      : 'De dienst heeft het adres niet verwijderd.',
    'Probeer het later opnieuw of verwijder het op de website van de dienst.',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address
      ? `${address} is verwijderd, maar de lijst kon niet worden gewijzigd.`
      : 'Het adres is verwijderd, maar de lijst kon niet worden gewijzigd.',
    'Controleer of de schijf niet vol of alleen-lezen is. Aliasmith corrigeert de lijst zodra er weer kan worden geschreven.',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `${provider} heeft ${address} uitgeschakeld en verwijdert het niet.`
      : 'De dienst heeft het adres uitgeschakeld en verwijdert het niet.',
    'Het ontvangt geen mail. Er is niets gewijzigd.',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider
      ? `Er is niets aan ${provider} gevraagd, omdat een eerdere verwijdering is mislukt.`
      : 'Er is niets aan de dienst gevraagd, omdat een eerdere verwijdering is mislukt.',
    backAt ? `Verwijder na ${backAt} wat er over is.` : 'Verwijder later wat er over is.',
  ],
  'cannot-delete': ({ provider }) => [
    provider
      ? `${provider} biedt geen manier om een adres te verwijderen.`
      : 'De dienst biedt geen manier om een adres te verwijderen.',
    'Controleer of het wel op de website van de dienst kan.',
  ],
  'cannot-delete-of-handle': () => [
    'Een adres van een handle kan niet apart worden verwijderd.',
    'Schakel het domein ervan uit of hef de handle op in Instellingen > Accounts.',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `${address} is verwijderd, en ${provider} geeft het niet opnieuw uit.`
      : 'Het adres is verwijderd, en de dienst geeft het niet opnieuw uit.',
    'Kies een andere naam of neem een suggestie over.',
  ],
}
