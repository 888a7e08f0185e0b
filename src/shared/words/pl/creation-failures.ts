import type { CreationFailureWords } from '../catalogue.ts'
import { named } from './forms.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie akceptuje tej nazwy.`,
    'Wybierz inną nazwę lub propozycję.',
  ],
  'domain-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie akceptuje tej domeny.`,
    'Wybierz inną domenę.',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `Usługa ${provider} nie przyjmuje już tego, co oferowała dla domeny ${domain}. Niczego nie utworzono.`
      : 'Usługa nie przyjmuje już tego, co oferowała dla tej domeny. Niczego nie utworzono.',
    'Spróbuj ponownie: Aliasmith najpierw poprosi o nową ofertę.',
  ],
  'recipient-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie akceptuje tego odbiorcy.`,
    'Wybierz innego odbiorcę lub zweryfikuj tego na stronie usługi.',
  ],
  'label-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie akceptuje tej etykiety.`,
    'Zmień etykietę lub zostaw puste pole.',
  ],
  'labels-off': ({ provider }) => [
    `${named('Usługa', provider)} nie przechowuje etykiet tego konta: zapisywanie ich jest tam wyłączone.`,
    'Etykieta pozostaje tutaj. Aby zachować ją także tam, zezwól na to w ustawieniach usługi i zapisz ją ponownie.',
  ],
  'template-malformed': () => [
    'Nie można odczytać szablonu.',
    'Użyj zwykłych znaków oraz {word}, {letters:4}, {digits:2} lub {chars:8}.',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider
      ? `Ten styl tworzy nazwy, których usługa ${provider} nie akceptuje.`
      : 'Ten styl tworzy nazwy, których usługa nie akceptuje.',
    'Zmień jego długość lub znaki.',
  ],
  'input-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie przyjęła zapytania.`,
    'Zmień wprowadzone dane i spróbuj ponownie.',
  ],
  'not-offered': ({ provider }) => [
    `${named('Usługa', provider)} tego nie oferuje.`,
    'Ta możliwość nie jest już pokazywana. Aby sprawdzić ponownie, użyj „Sprawdź połączenie” w „Ustawienia → Konta”.',
  ],
  'name-taken': ({ address }) => [
    address ? `Adres ${address} jest zajęty.` : 'Ta nazwa jest zajęta.',
    'Wybierz inną nazwę lub propozycję.',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `Masz już adres ${address}.` : 'Masz już ten adres.',
    labelUnused
      ? sentences('Znajdź go na liście lub wybierz inną nazwę.', 'Jego etykiety nie zmieniono.')
      : 'Znajdź go na liście lub wybierz inną nazwę.',
  ],
  'yours-but-off': ({ address }) => [
    address
      ? `Masz już adres ${address}, ale nie jest on włączony.`
      : 'Masz już ten adres, ale nie jest on włączony.',
    'Wybierz inną nazwę lub zobacz w „Ustawienia → Adresy”, co można z nim zrobić.',
  ],
  'state-changed': ({ provider }) => [
    `${named('Usługa', provider)} zmieniła to w tej samej chwili.`,
    'Spróbuj ponownie.',
  ],
  'no-free-name': () => ['Wszystkie propozycje były zajęte.', 'Wpisz nazwę lub wybierz styl dłuższych nazw.'],
}
