import type { LifeWords } from '../catalogue.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'vous n’avez pas le droit d’y écrire',
  EEXIST: 'un fichier se trouve là où il faudrait un dossier',
  EINVAL: 'aucun dossier ne peut porter ce nom',
  EIO: 'le disque signale une erreur',
  ELOOP: 'des liens sur son chemin renvoient à eux-mêmes',
  EMFILE: 'trop de fichiers sont ouverts',
  ENAMETOOLONG: 'son nom est trop long',
  ENFILE: 'trop de fichiers sont ouverts',
  ENOENT: 'un dossier parent manque',
  ENOSPC: 'le disque est plein',
  ENOTDIR: 'un fichier se trouve là où il faudrait un dossier',
  EPERM: 'vous n’avez pas le droit d’y écrire',
  EROFS: 'le disque est en lecture seule',
  // Errors of the lock file in the folder (sqlite.org/rescode.html).
  'SQLite 8': 'le fichier in-use.lock qu’il contient est en lecture seule',
  'SQLite 10': 'le disque ne verrouille pas les fichiers, ou signale une erreur',
  'SQLite 14': 'le fichier in-use.lock qu’il contient ne peut pas être ouvert',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: [
    'Un problème est survenu dans Aliasmith, qui continue de fonctionner.',
    'Ce qui s’est passé est dans le journal.',
  ],
  logAt: (folder: string) => `Paramètres > À propos ouvre le dossier des journaux : ${folder}`,
  windowRebuilt: [
    'Une fenêtre d’Aliasmith s’est arrêtée et a été rouverte.',
    'Ce qui y était saisi est perdu. Si cela se reproduit, le journal, dans Paramètres > À propos, en dit plus.',
  ],
  windowGone: (mac: boolean) => [
    'Une fenêtre d’Aliasmith s’est arrêtée deux fois en peu de temps : elle reste fermée.',
    `Rouvrez-la depuis la ${mac ? 'barre des menus' : 'zone de notification'}. Le journal, dans Paramètres > À propos, en dit plus.`,
  ],
  startFailed: 'Aliasmith n’a pas pu démarrer',
  folderInUse: (folder: string) =>
    `Un autre Aliasmith utilise le dossier ${folder}. Quittez-le, puis démarrez de nouveau Aliasmith.`,
  folderUnusable: (folder: string, cause: string) =>
    folderProblems[cause] === undefined
      ? `Le dossier ${folder} ne peut pas être créé ou utilisé : le système le refuse (${cause}).`
      : `Le dossier ${folder} ne peut pas être créé ou utilisé : ${folderProblems[cause]}.`,
  folderUnusableHint: 'Corrigez cela, puis démarrez de nouveau Aliasmith.',
  startFailedHint: (folder: string) =>
    `Le dossier de ses données n’a pas pu être utilisé, ou un problème interne est survenu. Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire dans ${folder}, puis démarrez de nouveau Aliasmith.`,
}
