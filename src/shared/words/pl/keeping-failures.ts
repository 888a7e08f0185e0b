import type { KeepingFailureWords } from '../catalogue.ts'
import { named } from './forms.ts'

/** Sentences for failures of the keychain and the disk, which hold keys and addresses. */
export const keepingFailureWords: KeepingFailureWords = {
  'keychain-locked': () => ['Pęk kluczy tego komputera jest zablokowany.', 'Odblokuj go i spróbuj ponownie.'],
  'keychain-unavailable': () => [
    'Ten komputer nie ma pęku kluczy, którego Aliasmith może użyć.',
    'Klucze są przechowywane do zakończenia aplikacji i nie trafiają na dysk. W systemie Linux zainstaluj i uruchom bazę kluczy, na przykład gnome-keyring lub KWallet.',
  ],
  'keychain-without-ring': () => [
    'Pęk kluczy tego komputera nie ma domyślnej bazy, w której można przechowywać klucze.',
    'Utwórz ją w menedżerze haseł środowiska graficznego i wprowadź klucz ponownie. Do tego czasu klucze są przechowywane do zakończenia aplikacji i nie trafiają na dysk.',
  ],
  'keychain-lost': ({ account }) => [
    account
      ? `Pęk kluczy, w którym jest klucz konta „${account}”, nie odpowiada.`
      : 'Pęk kluczy, w którym jest klucz tego konta, nie odpowiada.',
    'Uruchom bazę kluczy systemu i spróbuj ponownie. Jeśli to nie pomoże, zakończ Aliasmith i uruchom ponownie.',
  ],
  'keychain-timed-out': () => [
    'Pęk kluczy tego komputera nie odpowiedział na czas.',
    'Być może czeka na hasło: poszukaj jego okna i spróbuj ponownie.',
  ],
  'storage-failed': () => [
    'Nie udało się zapisać pliku z danymi.',
    'Sprawdź, czy dysk nie jest tylko do odczytu i czy masz prawo zapisu do folderu danych.',
  ],
  'storage-full': () => ['Dysk jest pełny.', 'Zwolnij miejsce i spróbuj ponownie.'],
  'storage-full-at-start': () => [
    'Podczas uruchamiania Aliasmith dysk był pełny, więc nie udało się otworzyć listy adresów do zapisu.',
    'Zwolnij miejsce, a potem zakończ Aliasmith i uruchom ponownie.',
  ],
  'storage-newer': () => [
    'Listę adresów zapisała nowsza wersja Aliasmith.',
    'Zainstaluj najnowszą wersję. Niczego nie zmieniono.',
  ],
  'storage-damaged': () => [
    'Plik z listą adresów jest uszkodzony.',
    'Zakończ Aliasmith i uruchom ponownie: zachowa uszkodzony plik i ocali to, co da się z niego odczytać.',
  ],
  'folder-taken': () => [
    'Inny egzemplarz Aliasmith przejął folder danych, więc ten niczego już nie zapisuje.',
    'Zakończ ten i używaj tamtego. To, co zapisano wcześniej, jest zachowane.',
  ],
  'made-but-not-saved': ({ address }) => [
    `${named('Adres', address)} został utworzony, ale nie udało się dodać go do listy.`,
    'Zachowaj go teraz w bezpiecznym miejscu. Potem sprawdź, czy dysk nie jest pełny ani tylko do odczytu.',
  ],
}
