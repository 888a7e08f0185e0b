import type { ManyAddressWords } from '../catalogue.ts'
import { addresses, number, plural } from './forms.ts'

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    'Adresy, które teraz nie odbierają poczty, nadal nie będą jej odbierać. To nieodwracalne: usuniętego adresu nigdy już nie utworzysz Ty ani nikt inny.',
  'delete.perhaps.off':
    'Adresy, które teraz nie odbierają poczty, nadal nie będą jej odbierać. Tego nie można cofnąć, a utworzenie tej samej nazwy ponownie może być niemożliwe.',
  'delete.again.off':
    'Adresy, które teraz nie odbierają poczty, nadal nie będą jej odbierać. Tę samą nazwę można utworzyć ponownie.',
  'delete.caught.off':
    'Tę samą nazwę można utworzyć ponownie. Jeśli domena ma catch-all, wiadomości mogą nadal przychodzić.',

  'delete.title': (count) => `Usunąć ${addresses(count)}?`,
  'delete.names': (count) => `Do usunięcia: ${addresses(count)}`,
  'delete.forever': (count) =>
    count === 1
      ? 'Adres natychmiast przestanie odbierać pocztę. To nieodwracalne: usuniętego adresu nigdy już nie utworzysz Ty ani nikt inny.'
      : 'Adresy natychmiast przestaną odbierać pocztę. To nieodwracalne: usuniętego adresu nigdy już nie utworzysz Ty ani nikt inny.',
  'delete.perhaps': (count) =>
    count === 1
      ? 'Adres natychmiast przestanie odbierać pocztę. Tego nie można cofnąć, a ponowne utworzenie tego adresu może być niemożliwe.'
      : 'Adresy natychmiast przestaną odbierać pocztę. Tego nie można cofnąć, a ponowne utworzenie tych adresów może być niemożliwe.',
  'delete.again': (count) =>
    count === 1
      ? 'Adres natychmiast przestanie odbierać pocztę. Tę samą nazwę można utworzyć ponownie.'
      : 'Adresy natychmiast przestaną odbierać pocztę. Te same nazwy można utworzyć ponownie.',
  'delete.caught': (count) =>
    count === 1
      ? 'Adres natychmiast przestanie odbierać pocztę, chyba że domena ma catch-all, który nadal ją przyjmuje. Tę samą nazwę można utworzyć ponownie.'
      : 'Adresy natychmiast przestaną odbierać pocztę, chyba że domena ma catch-all, który nadal ją przyjmuje. Te same nazwy można utworzyć ponownie.',
  'delete.practice': (count) =>
    count === 1
      ? 'Adres testowy nie odbiera poczty; zostanie tylko oznaczony jako usunięty.'
      : 'Adresy testowe nie odbierają poczty; zostaną tylko oznaczone jako usunięte.',
  'delete.none': (count) =>
    plural(count, {
      one: 'Tego adresu nie można usunąć',
      few: `Nie można usunąć żadnego z tych ${number(count)} adresów`,
      many: `Nie można usunąć żadnego z tych ${number(count)} adresów`,
    }),
  'delete.cannot': (count, provider) =>
    plural(count, {
      one: `${number(count)} adres usługi ${provider} pozostanie: usługa nie pozwala usuwać.`,
      few: `${number(count)} adresy usługi ${provider} pozostaną: usługa nie pozwala usuwać.`,
      many: `${number(count)} adresów usługi ${provider} pozostanie: usługa nie pozwala usuwać.`,
    }),
  'delete.state': (count, provider) =>
    plural(count, {
      one: `${number(count)} adres usługi ${provider} pozostanie: nie jest włączony, a usługa usuwa tylko włączone.`,
      few: `${number(count)} adresy usługi ${provider} pozostaną: nie są włączone, a usługa usuwa tylko włączone.`,
      many: `${number(count)} adresów usługi ${provider} pozostanie: nie są włączone, a usługa usuwa tylko włączone.`,
    }),
  'delete.gone': (count, account) =>
    plural(count, {
      one: `${number(count)} adres konta „${account}” pozostanie: tego konta nie ma w Aliasmith, więc nie można zapytać jego usługi.`,
      few: `${number(count)} adresy konta „${account}” pozostaną: tego konta nie ma w Aliasmith, więc nie można zapytać jego usługi.`,
      many: `${number(count)} adresów konta „${account}” pozostanie: tego konta nie ma w Aliasmith, więc nie można zapytać jego usługi.`,
    }),
  'delete.handle': (count) =>
    plural(count, {
      one: `${number(count)} adres pozostanie: należy do nicka, który wyłącza się lub zwalnia w całości.`,
      few: `${number(count)} adresy pozostaną: należą do nicków, które wyłącza się lub zwalnia w całości.`,
      many: `${number(count)} adresów pozostanie: należą do nicków, które wyłącza się lub zwalnia w całości.`,
    }),
  'delete.yes': 'Usuń trwale',
  'delete.yes.practice': 'Usuń',
  'delete.no': 'Anuluj',
  'delete.progress': (done, total) => `${number(done)} z ${number(total)}`,
  'delete.report': (count) => `Usunięto ${addresses(count)}`,
  'delete.report.nothing': 'Nie usunięto żadnego adresu',
  'delete.report.unknown': 'Odpowiedź została utracona',
  'delete.kept': (count) => `Zachowano ${addresses(count)}`,
  'delete.unsaved': (count) => `Usunięto ${addresses(count)}, ale nie zapisano tego`,
  'delete.unknown': (count) => `Być może usunięto ${addresses(count)}`,
  'delete.close': 'Zamknij',

  'bulk.title.label': (count) =>
    plural(count, {
      one: `Etykieta ${number(count)} adresu`,
      few: `Etykieta ${number(count)} adresów`,
      many: `Etykieta ${number(count)} adresów`,
    }),
  'bulk.title.turn-off': (count) => `Wyłączyć ${addresses(count)}?`,
  'bulk.title.turn-on': (count) => `Włączyć ${addresses(count)}?`,
  'bulk.text.label': 'Nowa etykieta zastąpi dotychczasowe. Puste pole usuwa etykiety.',
  'bulk.text.turn-off': 'Można je włączyć ponownie.',
  'bulk.text.turn-off.caught':
    'Można je włączyć ponownie. Jeśli ich domena ma catch-all, wiadomości mogą nadal przychodzić.',
  'bulk.text.turn-off.to-trash':
    'Przychodzące na nie wiadomości trafiają do kosza skrzynki, dopóki adresy nie zostaną znów włączone.',
  'bulk.text.turn-on': 'Znowu będą odbierać pocztę.',
  'bulk.names': (count) => `Do zmiany: ${addresses(count)}`,
  'bulk.stay.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} adres pozostanie bez zmian: nie można go wyłączyć albo już jest wyłączony.`,
      few: `${number(count)} adresy pozostaną bez zmian: nie można ich wyłączyć albo już są wyłączone.`,
      many: `${number(count)} adresów pozostanie bez zmian: nie można ich wyłączyć albo już są wyłączone.`,
    }),
  'bulk.stay.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} adres pozostanie bez zmian: nie można go włączyć albo już jest włączony.`,
      few: `${number(count)} adresy pozostaną bez zmian: nie można ich włączyć albo już są włączone.`,
      many: `${number(count)} adresów pozostanie bez zmian: nie można ich włączyć albo już są włączone.`,
    }),
  'bulk.none': 'Żadnego z tych adresów nie można zmienić',
  'bulk.yes.label': 'Zapisz',
  'bulk.yes.turn-off': 'Wyłącz',
  'bulk.yes.turn-on': 'Włącz',
  'bulk.no': 'Anuluj',
  'bulk.stop': 'Zatrzymaj',
  'bulk.stopping': 'Zatrzymanie po tym adresie…',
  'bulk.done.label': (count) => `Zapisano etykietę: ${addresses(count)}`,
  'bulk.done.turn-off': (count) => `Wyłączono ${addresses(count)}`,
  'bulk.done.turn-on': (count) => `Włączono ${addresses(count)}`,
  'bulk.nothing': 'Nie zmieniono żadnego adresu',
  'bulk.kept': (count) => `Bez zmian: ${addresses(count)}`,
  'bulk.unknown': (count) => `Być może zmieniono ${addresses(count)}`,
  'bulk.untold': (count) => `Etykieta zapisana tutaj, ale nie w usłudze: ${addresses(count)}`,
  'bulk.left': (count) => `Pozostawiono bez zmian: ${addresses(count)}.`,
  'bulk.notAsked': (service) =>
    `Do usługi ${service} nie wysłano zapytania, bo wcześniejsze się nie powiodło.`,
}
