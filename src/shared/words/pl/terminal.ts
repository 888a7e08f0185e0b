import type { TerminalWords } from '../catalogue.ts'
import { characters } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords: TerminalWords = {
  exclude: (one, other) => `Użyj opcji ${one} albo ${other}, nie obu naraz.`,
  needsValue: (option) => `Opcja ${option} wymaga wartości.`,
  twice: (option) => `Opcję ${option} podano dwa razy.`,
  tooLong: (option, limit) => `Wartość opcji ${option} jest dłuższa niż ${characters(limit)}.`,
  control: (option) => `Wartość opcji ${option} zawiera znak sterujący.`,
  newOnly: 'Opcje --account, --label i --print działają tylko razem z --new.',
  help: `Aliasmith tworzy adresy e-mail.

aliasmith                otwiera okienko
aliasmith --new          tworzy adres, kopiuje go, jeśli kopiowanie jest włączone,
                         i pokazuje powiadomienie
  --account=NAZWA        na koncie o tej nazwie zamiast na domyślnym
  --label=TEKST          z tą etykietą
  --print                czeka też na adres i wypisuje go na standardowe wyjście
aliasmith --toggle       otwiera lub ukrywa okienko
aliasmith --settings     otwiera ustawienia
aliasmith --hidden       uruchamia się, niczego nie otwierając
aliasmith --help         pokazuje ten tekst

Każde polecenie trafia do działającej aplikacji albo ją uruchamia.

Kody wyjścia --new --print. Przy każdym kodzie innym niż 0 standardowe wyjście jest
puste, a zdanie na standardowym wyjściu błędów mówi, co się stało i co zrobić:
  0   adres został utworzony
  1   aplikacja się nie uruchomiła, nie odpowiedziała lub polecenie przerwano;
      niczego nie utworzono
  2   błędny wiersz polecenia; niczego nie utworzono
  3   nie ma konta lub żadnego o tej nazwie; niczego nie utworzono
  4   brakuje klucza, został odrzucony lub pęk kluczy jest zablokowany;
      niczego nie utworzono
  5   odmówiła usługa lub jej reguły; niczego nie utworzono
  6   osiągnięto limit usługi; niczego nie utworzono
  7   brak połączenia z usługą lub jej odpowiedzi nie dało się użyć;
      niczego nie utworzono
  8   odpowiedź utracono lub nie dało się jej zapisać: adres może istnieć
  9   ten komputer nie może zapisać lub przekazać wyniku, jak mówi zdanie`,
  nobodyCame:
    'Aliasmith działa, ale nie przyjął polecenia na czas. Niczego nie utworzono. Zakończ Aliasmith i spróbuj ponownie.',
  noAnswer:
    'Aliasmith nie odpowiedział na czas. Czy utworzono adres, pokazuje lista w „Ustawienia → Adresy”.',
  endedEarly:
    'Aliasmith zakończył się, zanim odpowiedział. Czy utworzono adres, pokazuje lista w „Ustawienia → Adresy”.',
  cancelled: 'Polecenie przerwano, zanim Aliasmith zaczął. Niczego nie utworzono.',
  notStarted:
    'Nie udało się uruchomić Aliasmith. Niczego nie utworzono. Uruchom go bez --print, aby zobaczyć dlaczego.',
  notPrinted: (address) =>
    `Adres ${address} został utworzony, ale nie udało się go wypisać na standardowe wyjście. Jest na liście.`,
  noPlace: (folder) =>
    `W folderze ${folder} nie można odebrać odpowiedzi. Niczego nie utworzono. Sprawdź, czy masz tam prawo zapisu.`,
  handedOver: 'Aliasmith już działa. Otrzymał to polecenie i sam pokaże wynik.',
}
