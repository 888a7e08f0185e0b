import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) => [
    `No se pudo asignar el atajo ${name}: puede que otro programa use sus teclas.`,
    `Elige otras teclas en Configuración > Atajos. Hasta entonces, todo se puede hacer desde la ${mac ? 'barra de menús' : 'bandeja del sistema'}.`,
  ],
  notOffered: (name) => [
    `Este escritorio no aceptó el atajo ${name}.`,
    'Configuración > Atajos explica cómo asignarlo en la configuración de tu escritorio.',
  ],
  unusable: (name, written, why) => [
    sentences(
      `El archivo de configuración indica “${written}” para el atajo ${name}, que no se puede usar.`,
      why,
    ),
    'En su lugar se usa el predeterminado. Puedes cambiarlo en Configuración > Atajos.',
  ],
  unusableOfAccount: (name, written, why) => [
    sentences(`El archivo de cuentas indica “${written}” para el atajo ${name}, que no se puede usar.`, why),
    'Está desactivado. Puedes elegir otras teclas en Configuración > Atajos.',
  ],
}
