import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'Scorciatoie',
  'shortcuts.lead': 'Tasti che funzionano ovunque, qualunque programma sia in primo piano.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'Crea un indirizzo e lo copia. Non si apre alcuna finestra.',
  'shortcuts.newAddress.hint.copyOff': 'Crea un indirizzo. Non si apre alcuna finestra.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'Apre la finestra a comparsa, pronta per scrivere.',
  'shortcuts.accounts.title': 'Per un solo account',
  'shortcuts.accounts.lead':
    'Tasti che creano un indirizzo con un account, qualunque sia quello predefinito.',
  'shortcuts.account.hint': (nickname) => `Crea un indirizzo con l’account “${nickname}” e lo copia.`,
  'shortcuts.account.hint.copyOff': (nickname) => `Crea un indirizzo con l’account “${nickname}”.`,
  'shortcuts.anyway': (keys) => `Usa comunque ${keys}`,
  'shortcuts.change': (name) => `Cambia la scorciatoia “${name}”:`,
  'shortcuts.off': 'Disattivata',
  'shortcuts.press': 'Premi i tasti…',
  'shortcuts.recording': 'Premi i nuovi tasti. Esc mantiene quelli attuali, Canc disattiva la scorciatoia.',
  'shortcuts.ended': 'Non è stato modificato nulla.',
  'shortcuts.set': (name, keys) => `${name}: ora ${keys}.`,
  'shortcuts.set.off': (name) => `${name}: scorciatoia disattivata.`,
  'shortcuts.restore': 'Ripristina i tasti predefiniti',
  'shortcuts.restore.named': (name, keys) => `Ripristina i tasti predefiniti di “${name}”: ${keys}`,
  'shortcuts.turnOff': 'Disattiva',
  'shortcuts.turnOff.named': (name) => `Disattiva “${name}”`,
  'shortcuts.refused': 'Un altro programma o il sistema usa questi tasti, quindi ora non fanno nulla.',
  'shortcuts.preview':
    'Questa è l’anteprima: le scorciatoie esistono solo nella sua pagina del desktop, dove si premono con dei pulsanti.',

  'shortcuts.desktop.title': 'Se una scorciatoia non fa nulla',
  'shortcuts.desktop.why':
    'Su questo desktop (Wayland) i programmi possono solo chiedere le scorciatoie. Se funzionano lo decide il desktop, che può chiederti prima conferma e non sempre avvisa Aliasmith.',
  'shortcuts.desktop.former':
    'I tasti che cambi o disattivi non fanno più nulla in Aliasmith, ma gli altri programmi li ricevono solo dopo che esci da Aliasmith e lo riapri.',
  'shortcuts.desktop.how':
    'Ciò che funziona sempre: apri le impostazioni della tastiera del desktop, aggiungi una scorciatoia personalizzata e falle eseguire uno di questi comandi.',
  'shortcuts.command.copy': 'Copia',
  'shortcuts.command.copy.of': (command) => `Copia ${command}`,
  'shortcuts.command.copied': 'Copiato',
}
