import type { DesktopWords } from '../catalogue.ts'
import { addresses, number, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place) => `Konto ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith: tworzenie adresu…',
      failed: 'Aliasmith: coś się nie udało. Otwórz, aby zobaczyć co.',
    },
    showFailure: 'Zobacz, co się nie udało',
    newAddress: 'Nowy adres',
    account: 'Używane konto',
    recent: 'Kopiuj ostatni adres',
    copied: (address) => `${address} · skopiowano`,
    open: 'Otwórz Aliasmith',
    settings: 'Ustawienia…',
    quit: 'Zakończ Aliasmith',
  },
  menu: {
    app: 'Aliasmith',
    file: 'Plik',
    edit: 'Edycja',
    view: 'Widok',
    window: 'Okno',
    help: 'Pomoc',
    shortcuts: 'Skróty klawiszowe',
    roles: {
      about: 'O programie Aliasmith',
      services: 'Usługi',
      hide: 'Ukryj Aliasmith',
      hideOthers: 'Ukryj pozostałe',
      unhide: 'Pokaż wszystko',
      quit: 'Zakończ Aliasmith',
      close: 'Zamknij okno',
      undo: 'Cofnij',
      redo: 'Ponów',
      cut: 'Wytnij',
      copy: 'Kopiuj',
      paste: 'Wklej',
      pasteAndMatchStyle: 'Wklej w stylu otoczenia',
      delete: 'Usuń',
      selectAll: 'Zaznacz wszystko',
      resetZoom: 'Rzeczywista wielkość',
      zoomIn: 'Powiększ',
      zoomOut: 'Pomniejsz',
      minimize: 'Minimalizuj',
      zoom: 'Powiększ okno',
      front: 'Umieść wszystko na wierzchu',
    },
  },
  notifications: {
    whole: (title, body) => `${title}: ${body}`,
    made: (account) => `Nowy adres · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address} (nie skopiowano: otwórz Aliasmith, aby skopiować)`,
    noMail: (address) => `${address} (adres testowy: nie odbiera poczty)`,
    failed: (account) =>
      account === undefined ? 'Nie utworzono adresu' : `Nie utworzono adresu · ${account}`,
    uncertain: (account) =>
      account === undefined ? 'Być może utworzono adres' : `Być może utworzono adres · ${account}`,
    madeNotSaved: (account) =>
      account === undefined ? 'Zachowaj ten adres' : `Zachowaj ten adres · ${account}`,
    copy: 'Kopiuj',
    copiedAgain: 'Skopiowano',
    copyFailed: 'Nie skopiowano adresu',
    accountNotUsed: 'Nie zmieniono konta',
    undo: 'Cofnij',
    delete: 'Usuń…',
    deleteForever: 'Usuń trwale',
    deleteAsks: (address) => `Usunąć ${address}?`,
    deleteIsForever: (service) =>
      `Usunięcie w usłudze ${service} jest nieodwracalne: tej nazwy nie będzie można nigdy więcej użyć.`,
    takenBack: {
      done: 'Cofnięto utworzenie adresu',
      unknown: 'Być może cofnięto utworzenie adresu',
      failed: 'Nie cofnięto utworzenia adresu',
    },
    deletedForever: {
      done: 'Usunięto adres',
      unknown: 'Być może usunięto adres',
      failed: 'Nie usunięto adresu',
    },
    keyExpires: (account) => `Klucz wkrótce wygaśnie · ${account}`,
    renewKey: 'Odnów klucz',
    replaceKey: 'Zmień klucz',
  },
  notices: {
    fileFromCopy: {
      settings: (where) => [
        'Plik z ustawieniami był uszkodzony, więc Aliasmith wrócił do jego kopii.',
        `Uszkodzony plik zachowano jako ${where}.`,
      ],
      accounts: (where) => [
        'Plik z kontami był uszkodzony, więc Aliasmith wrócił do jego kopii.',
        `Uszkodzony plik zachowano jako ${where}.`,
      ],
    },
    fileSetAside: {
      settings: (where) => [
        'Pliku z ustawieniami nie udało się odczytać w całości. Używana jest część, którą odczytano.',
        `Poprzedni plik zachowano jako ${where}.`,
      ],
      accounts: (where) => [
        'Pliku z kontami nie udało się odczytać w całości. Używana jest część, którą odczytano.',
        `Poprzedni plik zachowano jako ${where}.`,
      ],
    },
    fileNewer: {
      settings: (where, file) => [
        'Plik z ustawieniami zapisała nowsza wersja Aliasmith. Ta wersja używa z niego tego, co rozumie.',
        `Nowszy plik zachowano jako ${where}. Aby do niego wrócić, zainstaluj nowszą wersję i przed jej uruchomieniem zmień nazwę pliku na ${file}.`,
      ],
      accounts: (where, file) => [
        'Plik z kontami zapisała nowsza wersja Aliasmith. Ta wersja używa z niego tego, co rozumie.',
        `Nowszy plik zachowano jako ${where}. Aby do niego wrócić, zainstaluj nowszą wersję i przed jej uruchomieniem zmień nazwę pliku na ${file}.`,
      ],
    },
    fileLost: {
      settings: (where) => [
        'Z pliku z ustawieniami ani z jego kopii nie udało się nic odczytać. Używane są ustawienia domyślne.',
        `Wprowadź zmiany ponownie w Ustawieniach. Poprzedni plik zachowano jako ${where}.`,
      ],
      accounts: (where) => [
        'Z pliku z kontami ani z jego kopii nie udało się nic odczytać.',
        `Dodaj konta ponownie w „Ustawienia → Konta” razem z kluczami: bez tego pliku Aliasmith nie znajdzie starych w pęku kluczy. Plik zachowano jako ${where}.`,
      ],
    },
    fileRestored: {
      settings: (file) => [
        'Brakowało pliku z ustawieniami, więc Aliasmith wrócił do jego kopii.',
        `Aby zamiast tego zacząć od nowa, zakończ Aliasmith i usuń ${file} oraz jego kopię.`,
      ],
      accounts: (file) => [
        'Brakowało pliku z kontami, więc Aliasmith wrócił do jego kopii.',
        `Aby zamiast tego zacząć od nowa, zakończ Aliasmith i usuń ${file} oraz jego kopię.`,
      ],
    },
    fileMerged: {
      settings: (where) => [
        'Plik z ustawieniami i jego kopia różniły się, jak bywa po przywróceniu jednego z nich z kopii zapasowej. Używana jest zawartość obu.',
        `Usuń to, co niepotrzebne, w „Ustawienia → Konta”. Plik w dawnej postaci zachowano jako ${where}.`,
      ],
      accounts: (where) => [
        'Plik z kontami i jego kopia różniły się, jak bywa po przywróceniu jednego z nich z kopii zapasowej. Używana jest zawartość obu.',
        `Usuń to, co niepotrzebne, w „Ustawienia → Konta”. Plik w dawnej postaci zachowano jako ${where}.`,
      ],
    },
    fileReplaced: {
      settings: (where, file) => [
        'Coś zastąpiło plik z ustawieniami podczas działania Aliasmith.',
        `Zachowano go jako ${where}. Aby go użyć, zakończ Aliasmith i zmień jego nazwę na ${file}.`,
      ],
      accounts: (where, file) => [
        'Coś zastąpiło plik z kontami podczas działania Aliasmith.',
        `Zachowano go jako ${where}. Aby go użyć, zakończ Aliasmith i zmień jego nazwę na ${file}.`,
      ],
    },
    foreignAccounts: (count) => [
      plural(count, {
        one: `${number(count)} konto należy do usługi, której ta wersja Aliasmith nie zna.`,
        few: `${number(count)} konta należą do usługi, której ta wersja Aliasmith nie zna.`,
        many: `${number(count)} kont należy do usług, których ta wersja Aliasmith nie zna.`,
      }),
      count === 1
        ? 'Zostało zachowane. Zainstaluj najnowszą wersję, aby znów go używać.'
        : 'Zostały zachowane. Zainstaluj najnowszą wersję, aby znów ich używać.',
    ],
    fileStuck: {
      settings: (file) => [
        'Pliku z ustawieniami nie udało się odczytać w całości ani odłożyć na bok.',
        `Nic nie zostanie na nim zapisane, więc zmiany nie są zachowywane. Sprawdź, czy dysk nie jest pełny i czy masz prawo zapisu do folderu danych, albo przenieś ${file} w inne miejsce.`,
      ],
      accounts: (file) => [
        'Pliku z kontami nie udało się odczytać w całości ani odłożyć na bok.',
        `Nic nie zostanie na nim zapisane, więc zmiany nie są zachowywane. Sprawdź, czy dysk nie jest pełny i czy masz prawo zapisu do folderu danych, albo przenieś ${file} w inne miejsce.`,
      ],
    },
    bookSetAside: (count, where) => [
      sentences(
        'Plik z zapisanymi adresami był uszkodzony.',
        count === 0
          ? 'Nie udało się z niego odczytać żadnego adresu.'
          : `Udało się z niego odczytać ${addresses(count)}.`,
      ),
      `Uszkodzony plik zachowano jako ${where}. Odśwież listę w „Ustawienia → Adresy”, aby odzyskać to, co wymienia usługa.`,
    ],
    bookRewritten: (where) => [
      'Coś zmieniło plik z zapisanymi adresami podczas działania Aliasmith. Nie brakuje żadnego adresu: Aliasmith zapisał plik ponownie.',
      `To, co tam było, zachowano jako ${where}.`,
    ],
    bookMixed: (count, where) => [
      sentences(
        'Plik z zapisanymi adresami i jego dziennik pochodziły z różnych dni, jak bywa po przywróceniu jednego z nich z kopii zapasowej.',
        count === 0
          ? 'Nie udało się z nich odczytać żadnego adresu.'
          : `Udało się z nich odczytać ${addresses(count)}.`,
      ),
      `Plik i jego dziennik zachowano jako ${where}.`,
    ],
    bookLost: {
      missing: [
        'Brakowało pliku z zapisanymi adresami, więc Aliasmith zaczął nowy.',
        'Odśwież listę w „Ustawienia → Adresy”, aby odzyskać to, co wymienia usługa. Jeśli istnieje kopia pliku addresses.sqlite, zakończ Aliasmith i umieść ją z powrotem w folderze danych.',
      ],
      empty: [
        'Plik z zapisanymi adresami był pusty, więc Aliasmith zaczął nowy.',
        'Odśwież listę w „Ustawienia → Adresy”, aby odzyskać to, co wymienia usługa. Jeśli istnieje kopia pliku addresses.sqlite, zakończ Aliasmith i umieść ją z powrotem w folderze danych.',
      ],
    },
    bookFreed: (where) => [
      'Obok pliku z zapisanymi adresami, gdzie Aliasmith trzyma jego część, było coś innego.',
      `Przeniesiono to do ${where}. Nie brakuje żadnego adresu.`,
    ],
    keychainStopped: [
      'Pęk kluczy tego komputera przestał odpowiadać.',
      'Nowy klucz jest przechowywany do zakończenia aplikacji i nie trafia na dysk. Uruchom Aliasmith ponownie i wprowadź klucz jeszcze raz, aby go zachować.',
    ],
    keyLeft: (nickname) => [
      `Nie udało się usunąć klucza konta „${nickname}”: pęk kluczy nie odpowiedział.`,
      'Klucz nie jest już używany. Usuń ręcznie pozycję o nazwie Aliasmith z systemowego pęku kluczy.',
    ],
    keyExpires: (nickname, when) => [
      `Klucz konta „${nickname}” wygasa ${when}.`,
      'Odnów go w „Ustawienia → Konta”: nowy klucz przyjdzie e-mailem i nic innego się nie zmieni.',
    ],
    keyExpiresElsewhere: (nickname, when) => [
      `Klucz konta „${nickname}” wygasa ${when}.`,
      'Utwórz nowy klucz na stronie usługi i wprowadź go w „Ustawienia → Konta”. Nic innego się nie zmieni.',
    ],
    trayAbsent: [
      'To środowisko graficzne nie pokazuje ikony Aliasmith.',
      'Uruchom Aliasmith jeszcze raz, aby otworzyć okienko, albo przypisz polecenie aliasmith --toggle do klawisza w ustawieniach środowiska. W GNOME ikonę pokazuje rozszerzenie AppIndicator.',
    ],
    trayHidden: [
      'macOS nie pokazuje ikony Aliasmith.',
      'Otwórz Aliasmith ponownie z folderu Aplikacje albo zezwól na jego ikonę w „Ustawienia systemowe → Pasek menu”.',
    ],
    reserveKept: {
      changed: (address, account) => [
        `Adres ${address} utworzono z wyprzedzeniem dla konta „${account}”, które tworzy teraz inne adresy. Nie został użyty.`,
        'Istnieje i odbiera pocztę. Znajdziesz go w „Ustawienia → Adresy”.',
      ],
      off: (address, account) => [
        `Adres ${address} utworzono z wyprzedzeniem dla konta „${account}” i nie użyto go.`,
        'Istnieje i odbiera pocztę. Znajdziesz go w „Ustawienia → Adresy”.',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
