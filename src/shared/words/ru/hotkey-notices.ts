import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) => [
    `Не удалось задать сочетание клавиш «${name}»: возможно, его использует другая программа.`,
    `Выберите другие клавиши в разделе «Настройки → Сочетания клавиш». Пока всё можно делать из ${mac ? 'строки меню' : 'трея'}.`,
  ],
  notOffered: (name) => [
    `Эта среда рабочего стола не приняла сочетание клавиш «${name}».`,
    'Как назначить его в настройках среды, сказано в разделе «Настройки → Сочетания клавиш».',
  ],
  unusable: (name, written, why) => [
    sentences(
      `В файле настроек для сочетания «${name}» указано «${written}», и использовать это нельзя.`,
      why,
    ),
    'Действует сочетание по умолчанию. Изменить его можно в разделе «Настройки → Сочетания клавиш».',
  ],
  unusableOfAccount: (name, written, why) => [
    sentences(
      `В файле аккаунтов для сочетания «${name}» указано «${written}», и использовать это нельзя.`,
      why,
    ),
    'Сочетание выключено. Выбрать другие клавиши можно в разделе «Настройки → Сочетания клавиш».',
  ],
}
