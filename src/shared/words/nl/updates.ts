import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Nieuwe versie van Aliasmith',
  download: 'Downloaden',
  install: 'Opnieuw starten en installeren',
  found: (version) => [
    `Versie ${version} kan worden gedownload.`,
    'De versie wordt pas geïnstalleerd als jij dat zegt, nooit vanzelf.',
  ],
  downloading: (version) => [`Versie ${version} wordt gedownload.`, 'Je kunt gewoon doorwerken.'],
  downloaded: (version) => [
    `Versie ${version} is gedownload.`,
    'Aliasmith start even opnieuw om de versie te installeren.',
  ],
  notDownloaded: (version) => [
    `Versie ${version} kon niet worden gedownload.`,
    'Controleer de verbinding en probeer het opnieuw. De versie die je hebt, blijft werken.',
  ],
  notInstalled: (version) => [
    `Versie ${version} kon niet worden geïnstalleerd.`,
    'Probeer het opnieuw of installeer de versie zelf. De versie die je hebt, blijft werken.',
  ],
}
