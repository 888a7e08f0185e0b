import type { KeyByEmailFailureWords } from '../catalogue.ts'
import { named } from './forms.ts'

const notUsed = 'Nie został użyty. Użyj kodu z wiadomości o nowym kluczu lub wyślij kolejny kod.'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailFailureWords: KeyByEmailFailureWords = {
  'email-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie akceptuje tego adresu e-mail.`,
    'Sprawdź pisownię lub użyj innego adresu.',
  ],
  'email-managed': ({ provider }) => [
    `${named('Usługa', provider)} nie wydaje kluczy adresom w swoich domenach.`,
    'Użyj adresu własnej skrzynki, do której ma przychodzić poczta.',
  ],
  'email-banned': ({ provider }) => [
    `${named('Usługa', provider)} zablokowała ten adres.`,
    'Użyj adresu innej skrzynki lub skontaktuj się z usługą.',
  ],
  'days-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie wydaje kluczy na tyle dni.`,
    'Wybierz mniej dni; usługa obiecuje najwyżej 90.',
  ],
  'codes-limited': ({ provider, retryAt }) => [
    `${named('Usługa', provider)} prosi o zwolnienie tempa: zbyt wiele kodów zamówiono lub wypróbowano.`,
    retryAt === undefined ? 'Poczekaj chwilę i spróbuj ponownie.' : 'Spróbuj ponownie, gdy czas upłynie.',
  ],
  'code-not-sent': ({ provider }) => [
    `${named('Usługa', provider)} nie wysłała kodu.`,
    'Spróbuj ponownie za chwilę.',
  ],
  'code-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie przyjmuje tego jako kodu.`,
    'Skopiuj go jeszcze raz z najnowszej wiadomości.',
  ],
  'code-rejected': () => [
    'Ten kod jest błędny, wygasł lub został już użyty.',
    'Sprawdź najnowszą wiadomość lub wyślij kolejny kod.',
  ],
  'code-for-list': ({ provider }) => [
    provider
      ? `Ten kod pokazałby listę kluczy w usłudze ${provider} i nie utworzyłby żadnego.`
      : 'Ten kod pokazałby listę kluczy i nie utworzyłby żadnego.',
    notUsed,
  ],
  'code-for-deletion': ({ provider }) => [
    provider
      ? `Ten kod usunąłby wszystkie Twoje klucze w usłudze ${provider}.`
      : 'Ten kod usunąłby wszystkie Twoje klucze.',
    notUsed,
  ],
  'code-for-other': () => ['Ten kod służy do czegoś innego niż nowy klucz.', notUsed],
  'code-for-another': () => ['Ten kod jest dla innego adresu e-mail.', notUsed],
  'code-unseen': ({ provider }) => [
    `${named('Usługa', provider)} nie podała, do czego służy ten kod, więc nie został użyty.`,
    'Spróbuj ponownie. Jeśli to się powtórzy, otwórz link z wiadomości i wklej klucz tutaj.',
  ],
  'code-made-no-key': ({ provider }) => [
    `${named('Usługa', provider)} uznała ten kod za coś innego i nie utworzyła klucza.`,
    'Wiadomość z kodem mówi, do czego służył. Wyślij kolejny kod, aby otrzymać klucz.',
  ],
  'key-lost': ({ provider }) => [
    `Odpowiedź ${named('usługi', provider)} została utracona, a być może wraz z nią klucz.`,
    'Wyślij kolejny kod. Klucza, który nie dotarł, nikt nie może użyć i sam wygaśnie.',
  ],
  'key-for-another': ({ provider }) => [
    `${named('Usługa', provider)} wydała klucz dla innego adresu e-mail, więc nie został zapisany.`,
    'Wyślij kolejny kod i użyj tego z najnowszej wiadomości.',
  ],
}
