import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyFailureWords } from '../catalogue.ts'

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': 'Il sistema usa questi tasti per chiudere una finestra.',
  'control-media': 'Il sistema usa questi tasti per controllare audio e musica.',
  'end-session': 'Il sistema usa questi tasti per chiudere la sessione o spegnere.',
  'force-quit': 'Il sistema usa questi tasti per chiudere i programmi bloccati.',
  'hide-windows': 'Il sistema usa questi tasti per nascondere le finestre.',
  'lock-screen': 'Il sistema usa questi tasti per bloccare lo schermo.',
  'open-menu': 'Il sistema usa questi tasti per aprire un menu.',
  'open-terminal': 'Il sistema usa questi tasti per aprire un terminale.',
  'quit-program': 'Il sistema usa questi tasti per uscire da un programma.',
  search: 'Il sistema usa questi tasti per cercare.',
  'show-desktop': 'Il sistema usa questi tasti per mostrare il desktop.',
  'switch-consoles': 'Il sistema usa questi tasti per passare a una console di testo.',
  'switch-desktops': 'Il sistema usa questi tasti per passare da un desktop all’altro.',
  'switch-input': 'Il sistema usa questi tasti per cambiare la lingua della tastiera.',
  'switch-programs': 'Il sistema usa questi tasti per passare da un programma all’altro.',
  'take-pictures': 'Il sistema usa questi tasti per catturare immagini dello schermo.',
  'windows-key': 'Il sistema usa questi tasti per aprire i propri strumenti.',
  copy: 'I programmi usano questi tasti per copiare, e non potrebbero più farlo.',
  cut: 'I programmi usano questi tasti per tagliare, e non potrebbero più farlo.',
  find: 'I programmi usano questi tasti per trovare qualcosa, e non potrebbero più farlo.',
  'move-in-text':
    'I programmi usano questi tasti per spostarsi o cancellare nel testo, e non potrebbero più farlo.',
  'open-file': 'I programmi usano questi tasti per aprire qualcosa, e non potrebbero più farlo.',
  'open-settings':
    'I programmi usano questi tasti per aprire le loro impostazioni, e non potrebbero più farlo.',
  paste: 'I programmi usano questi tasti per incollare, e non potrebbero più farlo.',
  print: 'I programmi usano questi tasti per stampare, e non potrebbero più farlo.',
  redo: 'I programmi usano questi tasti per ripetere un’azione annullata, e non potrebbero più farlo.',
  save: 'I programmi usano questi tasti per salvare, e non potrebbero più farlo.',
  'select-all': 'I programmi usano questi tasti per selezionare tutto, e non potrebbero più farlo.',
  undo: 'I programmi usano questi tasti per annullare, e non potrebbero più farlo.',
}

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords: HotkeyFailureWords = {
  'hotkey-malformed': () => [
    'Questi tasti non si possono usare come scorciatoia.',
    'Tieni premuto Ctrl, Alt, Comando o il tasto Windows, e premi una lettera o una cifra.',
  ],
  'hotkey-key-unusable': () => [
    'Con questa tastiera il tasto non si può usare in una scorciatoia.',
    'Scegli una lettera, una cifra o un tasto funzione.',
  ],
  'hotkey-needs-modifier': () => [
    'Un tasto da solo serve per scrivere, in ogni programma.',
    'Aggiungi Ctrl, Alt, Comando o il tasto Windows.',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : 'Il sistema usa questi tasti per fare altro.',
    'Scegli altri tasti.',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose ? uses[purpose] : 'I programmi usano questi tasti per fare altro, e non potrebbero più farlo.',
    'Scegli una combinazione con un tasto in più.',
  ],
  'hotkey-without-name': () => [
    'Questo desktop (Wayland) non sa distinguere questo tasto da altri.',
    'Scegli una lettera, una cifra, una virgola, un punto, una freccia, Spazio, Inizio, Fine o Ins.',
  ],
  'hotkey-types': () => ['Questi tasti scrivono un carattere.', 'Tieni premuto anche Comando o Control.'],
  'hotkey-types-altgr': () => [
    'Ctrl e Alt insieme equivalgono ad AltGr, che con molte tastiere scrive caratteri.',
    'Tieni premuto anche Maiusc o il tasto Windows.',
  ],
  'hotkey-common': () => [
    'Molti programmi usano questi tasti, e non li riceverebbero più.',
    'Aggiungi un altro tasto, o usali comunque.',
  ],
  'hotkey-twice': ({ hotkey }) => [
    hotkey ? `La scorciatoia “${hotkey}” ha già questi tasti.` : 'Un’altra scorciatoia ha già questi tasti.',
    'Scegli altri tasti per una delle due.',
  ],
  'hotkey-refused': () => [
    'Un altro programma o il sistema usa già questi tasti.',
    'Scegli altri tasti. Non è stato modificato nulla.',
  ],
  'hotkey-not-offered': () => [
    'Questo desktop non accetta questi tasti come scorciatoia.',
    'Scegli altri tasti, o assegna il comando qui sotto nelle impostazioni del desktop.',
  ],
  'command-not-copied': () => ['Impossibile copiare il comando.', 'Selezionalo e copialo a mano.'],
}
