import type { AddressActionWords } from '../catalogue.ts'
import { addresses, all, number, plural } from './forms.ts'

/** The phrases of what can be done with an address, in every window. */
export const addressActionWords: AddressActionWords = {
  'state.active': 'Włączony',
  'state.off': 'Wyłączony',
  'state.off.caught': 'Wyłączony',
  'state.off.to-trash': 'Wyłączony: poczta trafia do kosza',
  'state.trashed': 'W koszu',
  'state.trashed.bounces': 'Usunięty: wiadomości są zwracane',
  'state.deleted': 'Usunięty',
  'perhaps.active': 'Być może włączony',
  'perhaps.off': 'Być może wyłączony',
  'perhaps.off.caught': 'Być może wyłączony',
  'perhaps.off.to-trash': 'Być może wyłączony: poczta trafia do kosza',
  'perhaps.trashed': 'Być może w koszu',
  'perhaps.trashed.bounces': 'Być może usunięty: wiadomości są zwracane',
  'perhaps.deleted': 'Być może usunięty',
  'actions.of': (address) => `Czynności dla adresu ${address}`,
  'action.details': 'Szczegóły',
  'action.copy': 'Kopiuj',
  'action.copy-send-from': 'Kopiuj adres do wysyłania…',
  'action.label': 'Etykieta',
  'action.display-name': 'Wyświetlana nazwa…',
  'action.pin': 'Przypnij',
  'action.unpin': 'Odepnij',
  'action.forward': 'Przekazuj do…',
  'action.open-at-service': 'Otwórz w usłudze',
  'action.turn-off': 'Wyłącz',
  'action.turn-off.caught': 'Wyłącz',
  'action.turn-off.to-trash': 'Wyłącz: poczta do kosza',
  'action.turn-on': 'Włącz',
  'action.block-promotions': 'Blokuj wiadomości promocyjne',
  'action.allow-promotions': 'Zezwól na wiadomości promocyjne',
  'action.trash': 'Przenieś do kosza',
  'action.trash.bounces': 'Usuń: zwracaj wiadomości',
  'action.restore': 'Przywróć',
  'action.delete': 'Usuń…',
  'action.delete-forever': 'Usuń trwale…',
  'keys.copy': 'Kopiuj',
  'keys.copy-send-from': 'Kopiuj adres do wysyłania',
  'keys.label': 'Etykieta',
  'keys.display-name': 'Wyświetlana nazwa',
  'keys.turn-off': 'Wyłącz lub włącz',
  'keys.block-promotions': 'Blokuj wiadomości promocyjne lub zezwól na nie',
  'keys.pin': 'Przypnij lub odepnij',
  'keys.forward': 'Przekazuj',
  'keys.open-at-service': 'Otwórz w usłudze',
  'keys.restore': 'Przywróć z kosza',
  'keys.delete': 'Usuń',
  'keys.details': 'Pokaż szczegóły',
  'keys.menu': 'Wszystkie czynności',
  'changed.active': (address) => `Włączono adres ${address}`,
  'changed.off': (address) => `Wyłączono adres ${address}`,
  'changed.off.to-trash': (address) =>
    `Wyłączono adres ${address}. Przychodzące na niego wiadomości trafiają do kosza skrzynki.`,
  'changed.off.caught': (address) =>
    `Wyłączono adres ${address}. Jeśli jego domena ma catch-all, wiadomości mogą nadal przychodzić.`,
  'changed.trashed': (address) => `Adres ${address} jest w koszu i nie odbiera poczty.`,
  'changed.trashed.bounces': (address) =>
    `Usunięto adres ${address}, a wiadomości wracają do nadawców. Adres można przywrócić.`,
  'changed.trashed.final': (address, provider) =>
    `Adres ${address} jest w koszu i nie odbiera poczty. Przywrócić go można tylko na stronie usługi ${provider}.`,
  'changed.deleted': (address) => `Usunięto adres ${address}`,
  'promotions.blocked': 'Wiadomości promocyjne zablokowane',
  'promotions.off': (address) =>
    `Wiadomości promocyjne na adres ${address} są blokowane. Pozostałe przychodzą.`,
  'promotions.on': (address) => `Wszystkie wiadomości na adres ${address} znowu przychodzą`,
  'pin.on': (address) => `Przypięto adres ${address}`,
  'pin.off': (address) => `Odpięto adres ${address}`,
  pinned: 'Przypięty',
  'label.untold': 'Etykieta tylko tutaj',
  'copied.active': (address) => `Skopiowano ${address}`,
  'copied.off': (address) => `Skopiowano ${address}. Adres jest wyłączony.`,
  'copied.off.caught': (address) =>
    `Skopiowano ${address}. Adres jest wyłączony. Jeśli jego domena ma catch-all, wiadomości mogą nadal przychodzić.`,
  'copied.off.to-trash': (address) =>
    `Skopiowano ${address}. Adres jest wyłączony: wiadomości trafiają do kosza skrzynki.`,
  'copied.trashed': (address) => `Skopiowano ${address}. Adres jest w koszu i nie odbiera poczty.`,
  'copied.trashed.bounces': (address) =>
    `Skopiowano ${address}. Adres jest usunięty: wiadomości wracają do nadawców.`,
  'copied.deleted': (address) => `Skopiowano ${address}. Adres jest usunięty.`,
  'label.of': (address) => `Etykieta adresu ${address}`,
  'label.title': (address) => `Etykieta adresu ${address}`,
  'label.name': 'Etykieta',
  'label.hint': 'Do czego służy adres. Puste pole usuwa etykietę.',
  'label.yes': 'Zapisz',
  'label.no': 'Anuluj',

  'details.name': 'Szczegóły',
  'details.destination': 'Przekazuje do',
  'details.displayName': 'Widoczny jako',
  'details.service': 'Usługa',
  'details.account': 'Konto',
  'details.label': 'Etykieta',
  'details.made': 'Utworzono',
  'details.copied': 'Ostatnio skopiowano',
  'details.state': 'Stan',
  'details.domain': 'Domena w oryginalnym piśmie',

  'delete.forever.off':
    'Co teraz nie odbiera poczty, pozostanie takie. To nieodwracalne: usuniętego adresu nigdy już nie utworzysz Ty ani nikt inny.',
  'delete.perhaps.off':
    'Co teraz nie odbiera poczty, pozostanie takie. Tego nie można cofnąć, a utworzenie tej samej nazwy ponownie może być niemożliwe.',
  'delete.again.off': 'Co teraz nie odbiera poczty, pozostanie takie. Tę samą nazwę można utworzyć ponownie.',
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

  'sendFrom.title': (address) => `Wysyłanie z adresu ${address}`,
  'sendFrom.text':
    'Wiadomość wysłana na skopiowany adres dociera do podanego adresata i przychodzi z tego adresu.',
  'sendFrom.to': 'Adresat',
  'sendFrom.to.hint': 'Jego adres e-mail, na przykład name@example.com.',
  'sendFrom.yes': 'Kopiuj',
  'sendFrom.no': 'Anuluj',
  'sendFrom.done': 'Skopiowano adres do wysyłania',
  'sendFrom.done.text': (to) => `Wiadomości na ten adres docierają do ${to}:`,
  'sendFrom.done.how': (address) =>
    `Pisz na niego ze skrzynki, która odbiera pocztę adresu ${address}; inne skrzynki mogą zostać odrzucone.`,
  'sendFrom.byHand': 'Oto adres:',
  'sendFrom.close': 'Zamknij',

  'displayName.title': (address) => `Wyświetlana nazwa adresu ${address}`,
  'displayName.text': 'Adresaci widzą tę nazwę obok adresu, gdy z niego piszesz.',
  'displayName.field': 'Wyświetlana nazwa',
  'displayName.hint': 'Jeśli pole jest puste, decydują ustawienia w usłudze.',
  'displayName.yes': 'Zapisz',
  'displayName.no': 'Anuluj',
  'displayName.done': (address, name) => `Wiadomości z adresu ${address} mają teraz nazwę „${name}”`,
  'displayName.done.none': (address) => `Adres ${address} nie ma już własnej wyświetlanej nazwy`,

  'forward.title': (address) => `Przekazywanie z adresu ${address}`,
  'forward.legend': 'Odbiorcy',
  'forward.asking': 'Pobieranie listy odbiorców…',
  'forward.empty': 'Usługa nie oferuje żadnych odbiorców. Dodaj odbiorcę na jej stronie.',
  'forward.none': 'Wybierz co najmniej jednego odbiorcę.',
  'forward.others': (recipients) =>
    `Poczta trafia teraz także do ${all(recipients)}, choć usługa już tego nie oferuje.`,
  'forward.yes': 'Przekazuj',
  'forward.no': 'Anuluj',
  'forward.again': 'Zapytaj ponownie',
  'forward.done': (address, destination) => `Wiadomości na adres ${address} trafiają teraz do ${destination}`,
  'forward.done.somewhere': (address) => `Zmieniono odbiorców adresu ${address}`,
}
