import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'Сочетания клавиш',
  'shortcuts.lead': 'Работают везде, в какой бы программе вы ни были.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'Создаёт адрес и копирует его. Окно не открывается.',
  'shortcuts.newAddress.hint.copyOff': 'Создаёт адрес. Окно не открывается.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'Открывает мини-окно, готовое к вводу.',
  'shortcuts.accounts.title': 'Для одного аккаунта',
  'shortcuts.accounts.lead': 'Создают адрес в выбранном аккаунте, какой бы ни был основным.',
  'shortcuts.account.hint': (nickname) => `Создаёт адрес в аккаунте «${nickname}» и копирует его.`,
  'shortcuts.account.hint.copyOff': (nickname) => `Создаёт адрес в аккаунте «${nickname}».`,
  'shortcuts.anyway': (keys) => `Всё равно использовать ${keys}`,
  'shortcuts.change': (name) => `Изменить сочетание «${name}»:`,
  'shortcuts.off': 'Выкл.',
  'shortcuts.press': 'Нажмите клавиши…',
  'shortcuts.recording': 'Нажмите новые клавиши. Escape оставляет прежние, Delete выключает сочетание.',
  'shortcuts.ended': 'Ничего не изменено.',
  'shortcuts.set': (name, keys) => `${name}: теперь ${keys}.`,
  'shortcuts.set.off': (name) => `${name}: теперь выключено.`,
  'shortcuts.restore': 'Вернуть по умолчанию',
  'shortcuts.restore.named': (name, keys) => `Вернуть по умолчанию «${name}»: ${keys}`,
  'shortcuts.turnOff': 'Выключить',
  'shortcuts.turnOff.named': (name) => `Выключить «${name}»`,
  'shortcuts.refused':
    'Эти клавиши использует другая программа или система, поэтому сейчас они не действуют.',
  'shortcuts.preview':
    'Это предпросмотр: сочетания существуют только на странице его рабочего стола, где их нажимают кнопками.',

  'shortcuts.desktop.title': 'Если сочетание не действует',
  'shortcuts.desktop.why':
    'В этой среде рабочего стола (Wayland) программы могут лишь попросить о сочетаниях клавиш. Действуют ли они, решает среда: она может сначала спросить вас и не всегда сообщает об этом Aliasmith.',
  'shortcuts.desktop.former':
    'Клавиши, которые вы изменили или выключили, сразу перестают действовать в Aliasmith, но другие программы получат их только после того, как вы завершите Aliasmith и откроете снова.',
  'shortcuts.desktop.how':
    'Что работает всегда: откройте настройки клавиатуры в вашей среде, добавьте своё сочетание и назначьте ему одну из этих команд.',
  'shortcuts.command.copy': 'Копировать',
  'shortcuts.command.copy.of': (command) => `Копировать ${command}`,
  'shortcuts.command.copied': 'Скопировано',
}
