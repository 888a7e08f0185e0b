import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) => [
    `De sneltoets “${name}” kon niet worden ingesteld: misschien gebruikt een ander programma deze toetsen.`,
    `Kies andere toetsen in Instellingen > Sneltoetsen. Tot die tijd kan alles vanuit ${mac ? 'de menubalk' : 'het systeemvak'}.`,
  ],
  notOffered: (name) => [
    `Deze bureaubladomgeving heeft de sneltoets “${name}” niet geaccepteerd.`,
    'In Instellingen > Sneltoetsen staat hoe je die in plaats daarvan instelt in je bureaubladomgeving.',
  ],
  unusable: (name, written, why) => [
    sentences(
      `Het instellingenbestand noemt “${written}” voor de sneltoets “${name}”, maar dat kan niet worden gebruikt.`,
      why,
    ),
    'In plaats daarvan wordt de standaard gebruikt. Je kunt dit wijzigen in Instellingen > Sneltoetsen.',
  ],
  unusableOfAccount: (name, written, why) => [
    sentences(
      `Het accountsbestand noemt “${written}” voor de sneltoets “${name}”, maar dat kan niet worden gebruikt.`,
      why,
    ),
    'De sneltoets staat uit. Je kunt andere toetsen kiezen in Instellingen > Sneltoetsen.',
  ],
}
