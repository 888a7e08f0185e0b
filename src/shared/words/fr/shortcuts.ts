import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'Raccourcis',
  'shortcuts.lead': 'Des touches qui fonctionnent partout, quel que soit le programme au premier plan.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'Crée une adresse et la copie. Aucune fenêtre ne s’ouvre.',
  'shortcuts.newAddress.hint.copyOff': 'Crée une adresse. Aucune fenêtre ne s’ouvre.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'Ouvre la mini-fenêtre, prête pour la saisie.',
  'shortcuts.accounts.title': 'Pour un seul compte',
  'shortcuts.accounts.lead':
    'Des touches qui créent une adresse dans un compte, quel que soit le compte par défaut.',
  'shortcuts.account.hint': (nickname: string) =>
    `Crée une adresse dans le compte « ${nickname} » et la copie.`,
  'shortcuts.account.hint.copyOff': (nickname: string) => `Crée une adresse dans le compte « ${nickname} ».`,
  'shortcuts.anyway': (keys: string) => `Utiliser ${keys} quand même`,
  'shortcuts.change': (name: string) => `Modifier le raccourci « ${name} » :`,
  'shortcuts.off': 'Désactivé',
  'shortcuts.press': 'Appuyez sur des touches…',
  'shortcuts.recording':
    'Appuyez sur les nouvelles touches. Échap garde les anciennes, Suppr désactive le raccourci.',
  'shortcuts.ended': 'Rien n’a été modifié.',
  'shortcuts.set': (name: string, keys: string) => `${name} : désormais ${keys}.`,
  'shortcuts.set.off': (name: string) => `${name} : désormais désactivé.`,
  'shortcuts.restore': 'Rétablir la valeur par défaut',
  'shortcuts.restore.named': (name: string, keys: string) =>
    `Rétablir la valeur par défaut pour « ${name} » : ${keys}`,
  'shortcuts.turnOff': 'Désactiver',
  'shortcuts.turnOff.named': (name: string) => `Désactiver le raccourci « ${name} »`,
  'shortcuts.refused':
    'Un autre programme ou votre système utilise ces touches : elles n’ont aucun effet pour l’instant.',
  'shortcuts.preview':
    'Voici l’aperçu : les raccourcis n’existent que sur la page de son bureau, où des boutons les déclenchent.',

  'shortcuts.desktop.title': 'Si un raccourci n’a aucun effet',
  'shortcuts.desktop.why':
    'Sur ce bureau (Wayland), les programmes ne peuvent que demander des raccourcis. Leur fonctionnement dépend du bureau, qui peut d’abord vous interroger et n’informe pas toujours Aliasmith.',
  'shortcuts.desktop.former':
    'Les touches que vous modifiez ou désactivez n’ont dès lors plus d’effet dans Aliasmith, mais les autres programmes ne les reçoivent qu’une fois Aliasmith quitté et rouvert.',
  'shortcuts.desktop.how':
    'Ce qui fonctionne toujours : ouvrez les paramètres du clavier de votre bureau, ajoutez un raccourci personnalisé et faites-lui exécuter l’une de ces commandes.',
  'shortcuts.command.copy': 'Copier',
  'shortcuts.command.copy.of': (command: string) => `Copier ${command}`,
  'shortcuts.command.copied': 'Copiée',
}
