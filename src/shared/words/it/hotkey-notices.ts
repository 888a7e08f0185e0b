import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) => [
    `Impossibile impostare la scorciatoia “${name}”: forse un altro programma usa i suoi tasti.`,
    `Scegli altri tasti in Impostazioni > Scorciatoie. Nel frattempo puoi fare tutto ${mac ? 'dalla barra dei menu' : 'dall’area di notifica'}.`,
  ],
  notOffered: (name) => [
    `Questo desktop non ha accettato la scorciatoia “${name}”.`,
    'Impostazioni > Scorciatoie spiega come assegnarla invece nelle impostazioni del desktop.',
  ],
  unusable: (name, written, why) => [
    sentences(
      `Per la scorciatoia “${name}”, il file delle impostazioni indica “${written}”, che non si può usare.`,
      why,
    ),
    'Al suo posto è in uso quella predefinita. Puoi cambiarla in Impostazioni > Scorciatoie.',
  ],
  unusableOfAccount: (name, written, why) => [
    sentences(
      `Per la scorciatoia “${name}”, il file degli account indica “${written}”, che non si può usare.`,
      why,
    ),
    'È disattivata. Puoi scegliere altri tasti in Impostazioni > Scorciatoie.',
  ],
}
