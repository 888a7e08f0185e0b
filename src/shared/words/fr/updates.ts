import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Nouvelle version d’Aliasmith',
  download: 'Télécharger',
  install: 'Redémarrer et installer',
  found: (version: string) => [
    `La version ${version} peut être téléchargée.`,
    'Elle s’installe quand vous le demandez, jamais d’elle-même.',
  ],
  downloading: (version: string) => [
    `La version ${version} est en cours de téléchargement.`,
    'Vous pouvez continuer à travailler.',
  ],
  downloaded: (version: string) => [
    `La version ${version} est téléchargée.`,
    'Aliasmith redémarre un instant pour l’installer.',
  ],
  notDownloaded: (version: string) => [
    `La version ${version} n’a pas pu être téléchargée.`,
    'Vérifiez la connexion et réessayez. La version que vous avez continue de fonctionner.',
  ],
  notInstalled: (version: string) => [
    `La version ${version} n’a pas pu être installée.`,
    'Réessayez, ou installez-la à la main. La version que vous avez continue de fonctionner.',
  ],
}
