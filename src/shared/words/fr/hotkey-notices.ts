import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name: string, mac: boolean) => [
    `Le raccourci « ${name} » n’a pas pu être défini : un autre programme utilise peut-être ses touches.`,
    `Choisissez d’autres touches dans Paramètres > Raccourcis. D’ici là, tout reste possible depuis la ${mac ? 'barre des menus' : 'zone de notification'}.`,
  ],
  notOffered: (name: string) => [
    `Ce bureau n’a pas accepté le raccourci « ${name} ».`,
    'La page Paramètres > Raccourcis explique comment le définir plutôt dans les paramètres de votre bureau.',
  ],
  unusable: (name: string, written: string, why: string) => [
    sentences(
      `Le fichier des paramètres indique « ${written} » pour le raccourci « ${name} », ce qui est inutilisable.`,
      why,
    ),
    'Le raccourci par défaut est utilisé à la place. Vous pouvez le modifier dans Paramètres > Raccourcis.',
  ],
  unusableOfAccount: (name: string, written: string, why: string) => [
    sentences(
      `Le fichier des comptes indique « ${written} » pour le raccourci « ${name} », ce qui est inutilisable.`,
      why,
    ),
    'Il est désactivé. Vous pouvez choisir d’autres touches dans Paramètres > Raccourcis.',
  ],
}
