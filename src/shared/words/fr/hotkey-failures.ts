import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyFailureWords } from '../catalogue.ts'

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': 'Votre système utilise ces touches pour fermer une fenêtre.',
  'control-media': 'Votre système utilise ces touches pour commander le son et la musique.',
  'end-session': 'Votre système utilise ces touches pour fermer la session ou éteindre.',
  'force-quit': 'Votre système utilise ces touches pour forcer l’arrêt des programmes bloqués.',
  'hide-windows': 'Votre système utilise ces touches pour masquer les fenêtres.',
  'lock-screen': 'Votre système utilise ces touches pour verrouiller l’écran.',
  'open-menu': 'Votre système utilise ces touches pour ouvrir un menu.',
  'open-terminal': 'Votre système utilise ces touches pour ouvrir un terminal.',
  'quit-program': 'Votre système utilise ces touches pour quitter un programme.',
  search: 'Votre système utilise ces touches pour rechercher.',
  'show-desktop': 'Votre système utilise ces touches pour afficher le bureau.',
  'switch-consoles': 'Votre système utilise ces touches pour passer à une console texte.',
  'switch-desktops': 'Votre système utilise ces touches pour passer d’un bureau à l’autre.',
  'switch-input': 'Votre système utilise ces touches pour changer la langue du clavier.',
  'switch-programs': 'Votre système utilise ces touches pour passer d’un programme à l’autre.',
  'take-pictures': 'Votre système utilise ces touches pour faire des captures d’écran.',
  'windows-key': 'Votre système utilise ces touches pour ouvrir ses propres outils.',
  copy: 'Les programmes utilisent ces touches pour copier, et ne le pourraient plus.',
  cut: 'Les programmes utilisent ces touches pour couper, et ne le pourraient plus.',
  find: 'Les programmes utilisent ces touches pour chercher quelque chose, et ne le pourraient plus.',
  'move-in-text':
    'Les programmes utilisent ces touches pour se déplacer ou effacer dans un texte, et ne le pourraient plus.',
  'open-file': 'Les programmes utilisent ces touches pour ouvrir quelque chose, et ne le pourraient plus.',
  'open-settings':
    'Les programmes utilisent ces touches pour ouvrir leurs réglages, et ne le pourraient plus.',
  paste: 'Les programmes utilisent ces touches pour coller, et ne le pourraient plus.',
  print: 'Les programmes utilisent ces touches pour imprimer, et ne le pourraient plus.',
  redo: 'Les programmes utilisent ces touches pour rétablir, et ne le pourraient plus.',
  save: 'Les programmes utilisent ces touches pour enregistrer, et ne le pourraient plus.',
  'select-all': 'Les programmes utilisent ces touches pour tout sélectionner, et ne le pourraient plus.',
  undo: 'Les programmes utilisent ces touches pour annuler, et ne le pourraient plus.',
}

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords: HotkeyFailureWords = {
  'hotkey-malformed': () => [
    'Ces touches ne peuvent pas servir de raccourci.',
    'Maintenez Ctrl, Alt, Commande ou la touche Windows, et appuyez sur une lettre ou un chiffre.',
  ],
  'hotkey-key-unusable': () => [
    'Cette touche ne peut pas servir de raccourci sur ce clavier.',
    'Choisissez une lettre, un chiffre ou une touche de fonction.',
  ],
  'hotkey-needs-modifier': () => [
    'Une touche seule sert à la saisie dans tous les programmes.',
    'Maintenez aussi Ctrl, Alt, Commande ou la touche Windows.',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : 'Votre système utilise ces touches pour autre chose.',
    'Choisissez d’autres touches.',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose
      ? uses[purpose]
      : 'Les programmes utilisent ces touches pour autre chose, et ne le pourraient plus.',
    'Choisissez une combinaison avec une touche de plus.',
  ],
  'hotkey-without-name': () => [
    'Ce bureau (Wayland) ne distingue pas cette touche des autres.',
    'Choisissez une lettre, un chiffre, une virgule, un point, une flèche, Espace, Début, Fin ou Inser.',
  ],
  'hotkey-types': () => ['Ces touches saisissent un caractère.', 'Maintenez aussi Commande ou Contrôle.'],
  'hotkey-types-altgr': () => [
    'Ctrl et Alt ensemble équivalent à AltGr, qui saisit des caractères sur de nombreux claviers.',
    'Maintenez aussi Maj ou la touche Windows.',
  ],
  'hotkey-common': () => [
    'De nombreux programmes utilisent ces touches, et ne les recevraient plus.',
    'Ajoutez une touche, ou utilisez-les quand même.',
  ],
  'hotkey-twice': ({ hotkey }) => [
    hotkey ? `Le raccourci « ${hotkey} » a déjà ces touches.` : 'Un autre raccourci a déjà ces touches.',
    'Choisissez d’autres touches pour l’un des deux.',
  ],
  'hotkey-refused': () => [
    'Un autre programme ou votre système utilise déjà ces touches.',
    'Choisissez d’autres touches. Rien n’a été modifié.',
  ],
  'hotkey-not-offered': () => [
    'Ce bureau n’accepte pas ces touches comme raccourci.',
    'Choisissez d’autres touches, ou associez la commande ci-dessous à des touches dans les paramètres de votre bureau.',
  ],
  'command-not-copied': () => [
    'La commande n’a pas pu être copiée.',
    'Sélectionnez-la et copiez-la à la main.',
  ],
}
