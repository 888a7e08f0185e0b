import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { named } from './forms.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'Ponowne utworzenie da kolejny adres.' : 'Adres nie zostanie utworzony dwa razy.'

/** Whether what was asked for was made, if the service can be named. */
const made = ({ address, domain, provider }: FailureContext): string =>
  provider && address
    ? `czy utworzono adres ${address}`
    : provider && domain
      ? `czy utworzono adres w domenie ${domain}`
      : 'czy utworzono adres'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `Odpowiedź została utracona, więc nie wiadomo, czy utworzono adres ${c.address}.`
      : c.domain
        ? `Odpowiedź została utracona, więc nie wiadomo, czy utworzono adres w domenie ${c.domain}.`
        : 'Odpowiedź została utracona, więc nie wiadomo, czy utworzono adres.',
    sentences('Sprawdź ponownie, gdy połączenie wróci.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    `Po stronie ${named('usługi', c.provider)} wystąpił błąd, więc nie wiadomo, ${made(c)}.`,
    sentences('Sprawdź ponownie za chwilę.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    `Nie można odczytać odpowiedzi ${named('usługi', c.provider)}, więc nie wiadomo, ${made(c)}.`,
    sentences('Sprawdź ponownie później; może przeszkadzać strona logowania sieci.', ifRepeated(c)),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `Kluczem konta „${c.account}” nie można niczego sprawdzić w usłudze ${c.provider}. Nie wiadomo, czy utworzono adres ${c.address}.`
      : c.provider && c.account && c.domain
        ? `Kluczem konta „${c.account}” nie można niczego sprawdzić w usłudze ${c.provider}. Nie wiadomo, czy utworzono adres w domenie ${c.domain}.`
        : 'Kluczem tego konta nie można niczego sprawdzić w usłudze. Nie wiadomo, czy utworzono adres.',
    sentences('Otwórz „Ustawienia → Konta”, sprawdź połączenie, a potem sprawdź ponownie.', ifRepeated(c)),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `Dla konta „${c.account}” nie zapisano klucza, więc nie wiadomo, czy utworzono adres ${c.address}.`
      : c.account && c.domain
        ? `Dla konta „${c.account}” nie zapisano klucza, więc nie wiadomo, czy utworzono adres w domenie ${c.domain}.`
        : 'Dla tego konta nie zapisano klucza, więc nie wiadomo, czy utworzono adres.',
    sentences('Otwórz „Ustawienia → Konta”, wprowadź klucz, a potem sprawdź ponownie.', ifRepeated(c)),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `Usługa ${provider} nie ma nowego adresu w domenie ${domain}.`
      : `${named('Usługa', provider)} nie ma takiego adresu: nie został utworzony.`,
    'Utwórz go ponownie.',
  ],
  'attempt-gone': () => [
    'O tym adresie nie wiadomo nic więcej.',
    'Poszukaj go na liście; jeśli go tam nie ma, utwórz go ponownie.',
  ],
}
