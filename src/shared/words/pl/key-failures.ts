import type { KeyFailureWords } from '../catalogue.ts'
import { named } from './forms.ts'

/** Sentences for keys and accounts that a service or the app cannot use, and for what is blocked. */
export const keyFailureWords: KeyFailureWords = {
  'key-in-request': () => [
    'Wpisany tekst zawiera część klucza API, więc nie został ani wysłany, ani zapisany.',
    'Pomiń klucz. Jego miejsce jest tylko w przeznaczonym na niego polu.',
  ],
  'key-missing': ({ account }) => [
    account ? `Dla konta „${account}” nie zapisano klucza.` : 'Dla tego konta nie zapisano klucza.',
    'Otwórz „Ustawienia → Konta” i wprowadź jego klucz ponownie.',
  ],
  'key-changed': ({ account, provider }) => [
    account && provider
      ? `To, co pęk kluczy przechowuje dla konta „${account}”, nie jest kluczem usługi ${provider}, więc nie zostało wysłane.`
      : 'To, co pęk kluczy przechowuje dla tego konta, nie jest kluczem jego usługi, więc nie zostało wysłane.',
    'Otwórz „Ustawienia → Konta” i wprowadź jego klucz ponownie.',
  ],
  'key-not-received': ({ provider }) => [
    `${named('Usługa', provider)} nie otrzymała klucza.`,
    'Otwórz „Ustawienia → Konta” i zmień klucz. Jeśli to się powtórzy, być może usuwa go serwer proxy.',
  ],
  'key-format-refused': ({ provider }) => [
    `Według ${named('usługi', provider)} klucz nie ma postaci jej kluczy.`,
    'Skopiuj cały klucz jeszcze raz i zmień go w „Ustawienia → Konta”.',
  ],
  'key-rejected': ({ provider }) => [
    `${named('Usługa', provider)} odrzuciła klucz: jest błędny lub wygasł.`,
    'Pobierz z usługi nowy klucz i wprowadź go dla tego konta.',
  ],
  'key-too-narrow': ({ provider }) => [
    `${named('Usługa', provider)} nie daje temu kluczowi dostępu do adresów.`,
    'Pobierz klucz, który go ma, zgodnie z krokami w „Ustawienia → Konta”, i wprowadź go dla tego konta.',
  ],
  'permission-missing': ({ permission, provider }) => [
    permission && provider
      ? `Klucz jest ważny, ale według usługi ${provider} brakuje mu uprawnienia „${permission}”.`
      : 'Klucz jest ważny, ale według usługi brakuje mu uprawnienia.',
    'Dodaj je do klucza na stronie usługi albo utwórz nowy klucz i zmień go w „Ustawienia → Konta”.',
  ],
  forbidden: ({ provider }) => [
    `${named('Usługa', provider)} nie pozwala na to z tym kluczem.`,
    'Sprawdź konto w usłudze lub użyj innego konta.',
  ],
  'not-yours': ({ provider }) => [
    `Według ${named('usługi', provider)} należy to do kogoś innego.`,
    'Wybierz coś innego lub sprawdź, którego konta używasz.',
  ],
  banned: ({ provider }) => [
    `${named('Usługa', provider)} zablokowała coś w tym zapytaniu.`,
    'Spróbuj innej nazwy lub domeny. Jeśli to nie pomoże, skontaktuj się z usługą.',
  ],
  'banned-name': ({ provider }) => [`${named('Usługa', provider)} zablokowała tę nazwę.`, 'Wybierz inną.'],
  'banned-domain': ({ domain, provider }) => [
    domain && provider ? `Usługa ${provider} zablokowała domenę ${domain}.` : 'Usługa zablokowała tę domenę.',
    'Wybierz inną domenę.',
  ],
  'banned-owner': ({ provider }) => [
    `${named('Usługa', provider)} zablokowała właściciela tego klucza, więc niczego z nim nie tworzy.`,
    'Inna nazwa lub domena nie pomoże. Użyj innego konta lub skontaktuj się z usługą.',
  ],
  'banned-network': ({ provider }) => [
    `${named('Usługa', provider)} zablokowała sieć, z której korzystasz.`,
    'Użyj innej sieci lub skontaktuj się z usługą.',
  ],
  'no-account': () => [
    'Nie skonfigurowano jeszcze żadnego konta.',
    'Dodaj konto w Ustawieniach lub wypróbuj konto testowe.',
  ],
  'account-gone': () => ['To konto już nie istnieje.', 'Wybierz inne konto.'],
}
