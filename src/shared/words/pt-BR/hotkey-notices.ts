import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) => [
    `Não foi possível definir o atalho ${name}: outro programa pode estar usando as teclas dele.`,
    `Escolha outras teclas em Configurações > Atalhos. Até lá, tudo pode ser feito pela ${mac ? 'barra de menus' : 'bandeja'}.`,
  ],
  notOffered: (name) => [
    `Este ambiente gráfico não aceitou o atalho ${name}.`,
    'Configurações > Atalhos explica como associá-lo nas configurações do seu ambiente gráfico.',
  ],
  unusable: (name, written, why) => [
    sentences(
      `O arquivo de configurações indica “${written}” para o atalho ${name}, o que não pode ser usado.`,
      why,
    ),
    'O padrão é usado no lugar. Você pode alterá-lo em Configurações > Atalhos.',
  ],
  unusableOfAccount: (name, written, why) => [
    sentences(
      `O arquivo de contas indica “${written}” para o atalho ${name}, o que não pode ser usado.`,
      why,
    ),
    'O atalho está desativado. Você pode escolher outras teclas em Configurações > Atalhos.',
  ],
}
