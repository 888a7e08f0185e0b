import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) =>
    [
      `未能设置快捷键“${name}”：其组合键可能正被其他程序使用。`,
      `请在“设置 > 快捷键”中选择其他组合键。在此之前，所有操作都可以从${mac ? '菜单栏' : '托盘'}完成。`,
    ] as const,
  notOffered: (name) =>
    [`此桌面没有接受快捷键“${name}”。`, '“设置 > 快捷键”说明了如何改在桌面的设置中绑定它。'] as const,
  unusable: (name, written, why) =>
    [
      sentences(`设置文件为快捷键“${name}”指定了“${written}”，但它不能使用。`, why),
      '目前改用默认组合键。可以在“设置 > 快捷键”中更改。',
    ] as const,
  unusableOfAccount: (name, written, why) =>
    [
      sentences(`账户文件为快捷键“${name}”指定了“${written}”，但它不能使用。`, why),
      '该快捷键已关闭。可以在“设置 > 快捷键”中选择其他组合键。',
    ] as const,
}
