import type { LifeWords } from '../catalogue.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'brak prawa zapisu w tym miejscu',
  EEXIST: 'w miejscu folderu jest plik',
  EINVAL: 'żaden folder nie może mieć takiej nazwy',
  EIO: 'dysk zgłasza błąd',
  ELOOP: 'dowiązania na drodze do niego tworzą pętlę',
  EMFILE: 'jest otwartych zbyt wiele plików',
  ENAMETOOLONG: 'jego nazwa jest za długa',
  ENFILE: 'jest otwartych zbyt wiele plików',
  ENOENT: 'brakuje folderu nadrzędnego',
  ENOSPC: 'dysk jest pełny',
  ENOTDIR: 'w miejscu folderu jest plik',
  EPERM: 'brak prawa zapisu w tym miejscu',
  EROFS: 'dysk jest tylko do odczytu',
  // Errors of the lock file in the folder (sqlite.org/rescode.html).
  'SQLite 8': 'znajdujący się w nim plik in-use.lock jest tylko do odczytu',
  'SQLite 10': 'dysk nie blokuje plików lub zgłasza błąd',
  'SQLite 14': 'nie można otworzyć znajdującego się w nim pliku in-use.lock',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: [
    'W Aliasmith wystąpił błąd wewnętrzny. Aplikacja działa dalej.',
    'To, co się stało, zapisano w dzienniku.',
  ],
  logAt: (folder) => `Folder dzienników otwiera się w „Ustawienia → O programie”: ${folder}`,
  windowRebuilt: [
    'Okno Aliasmith przestało działać i zostało otwarte ponownie.',
    'Wpisany tam tekst przepadł. Jeśli to się powtórzy, więcej mówi dziennik w „Ustawienia → O programie”.',
  ],
  windowGone: (mac) => [
    'Okno Aliasmith przestało działać dwa razy w krótkim czasie, więc pozostaje zamknięte.',
    `Otwórz je ponownie z ${mac ? 'paska menu' : 'zasobnika'}. Więcej mówi dziennik w „Ustawienia → O programie”.`,
  ],
  startFailed: 'Nie udało się uruchomić Aliasmith',
  folderInUse: (folder) =>
    `Folderu ${folder} używa inny egzemplarz Aliasmith. Zakończ go i uruchom Aliasmith ponownie.`,
  folderUnusable: (folder, cause) =>
    folderProblems[cause] === undefined
      ? `Folderu ${folder} nie można utworzyć lub użyć: system odmawia (${cause}).`
      : `Folderu ${folder} nie można utworzyć lub użyć: ${folderProblems[cause]}.`,
  folderUnusableHint: 'Usuń tę przeszkodę i uruchom Aliasmith ponownie.',
  startFailedHint: (folder) =>
    `Nie udało się użyć folderu z danymi albo wystąpił błąd wewnętrzny. Sprawdź, czy dysk nie jest pełny i czy masz prawo zapisu w ${folder}, a potem uruchom Aliasmith ponownie.`,
}
