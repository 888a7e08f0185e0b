import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Nowa wersja Aliasmith',
  download: 'Pobierz',
  install: 'Uruchom ponownie i zainstaluj',
  found: (version) => [
    `Wersja ${version} jest gotowa do pobrania.`,
    'Instalacja odbywa się tylko na polecenie, nigdy sama.',
  ],
  downloading: (version) => [`Trwa pobieranie wersji ${version}.`, 'Można dalej pracować.'],
  downloaded: (version) => [
    `Pobrano wersję ${version}.`,
    'Aliasmith uruchomi się na chwilę ponownie, aby ją zainstalować.',
  ],
  notDownloaded: (version) => [
    `Nie udało się pobrać wersji ${version}.`,
    'Sprawdź połączenie i spróbuj ponownie. Obecna wersja działa dalej.',
  ],
  notInstalled: (version) => [
    `Nie udało się zainstalować wersji ${version}.`,
    'Spróbuj ponownie lub zainstaluj ją ręcznie. Obecna wersja działa dalej.',
  ],
}
