import type { LifeWords } from '../catalogue.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'je mag er niet schrijven',
  EEXIST: 'er staat een bestand waar een map moet zijn',
  EINVAL: 'geen enkele map kan zo heten',
  EIO: 'de schijf meldt een fout',
  ELOOP: 'koppelingen op weg ernaartoe leiden naar zichzelf terug',
  EMFILE: 'er zijn te veel bestanden open',
  ENAMETOOLONG: 'de naam is te lang',
  ENFILE: 'er zijn te veel bestanden open',
  ENOENT: 'een bovenliggende map ontbreekt',
  ENOSPC: 'de schijf is vol',
  ENOTDIR: 'er staat een bestand waar een map moet zijn',
  EPERM: 'je mag er niet schrijven',
  EROFS: 'de schijf is alleen-lezen',
  'SQLite 8': 'het bestand in-use.lock erin is alleen-lezen',
  'SQLite 10': 'de schijf vergrendelt geen bestanden of meldt een fout',
  'SQLite 14': 'het bestand in-use.lock erin kan niet worden geopend',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: [
    'Er is binnen Aliasmith iets misgegaan. De app werkt door.',
    'In het logboek staat wat er is gebeurd.',
  ],
  logAt: (folder) => `Open de map met logboeken via Instellingen > Info: ${folder}`,
  windowRebuilt: [
    'Een venster van Aliasmith is gestopt en opnieuw geopend.',
    'Wat daar was getypt, is weg. Gebeurt het weer, dan staat er meer in het logboek onder Instellingen > Info.',
  ],
  windowGone: (mac) => [
    'Een venster van Aliasmith is kort na elkaar twee keer gestopt en blijft daarom gesloten.',
    `Open het opnieuw vanuit ${mac ? 'de menubalk' : 'het systeemvak'}. In het logboek onder Instellingen > Info staat meer.`,
  ],
  startFailed: 'Aliasmith kon niet starten',
  folderInUse: (folder) =>
    `Een andere Aliasmith gebruikt de map ${folder}. Sluit die af en start Aliasmith dan opnieuw.`,
  folderUnusable: (folder, cause) =>
    folderProblems[cause] === undefined
      ? `De map ${folder} kan niet worden gemaakt of gebruikt: het systeem weigert dit (${cause}).`
      : `De map ${folder} kan niet worden gemaakt of gebruikt: ${folderProblems[cause]}.`,
  folderUnusableHint: 'Los dat op en start Aliasmith dan opnieuw.',
  startFailedHint: (folder) =>
    `De map met de gegevens kon niet worden gebruikt, of er is intern iets misgegaan. Controleer of de schijf niet vol is en of je mag schrijven in ${folder}, en start Aliasmith dan opnieuw.`,
}
