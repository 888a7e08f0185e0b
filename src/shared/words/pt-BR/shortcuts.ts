import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'Atalhos',
  'shortcuts.lead': 'Teclas que funcionam em toda parte, seja qual for o programa em primeiro plano.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'Cria um endereço e o copia. Nenhuma janela se abre.',
  'shortcuts.newAddress.hint.copyOff': 'Cria um endereço. Nenhuma janela se abre.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'Abre o painel, pronto para digitar.',
  'shortcuts.accounts.title': 'Para uma conta',
  'shortcuts.accounts.lead': 'Teclas que criam um endereço em uma conta, seja qual for a padrão.',
  'shortcuts.account.hint': (nickname) => `Cria um endereço na conta ${nickname} e o copia.`,
  'shortcuts.account.hint.copyOff': (nickname) => `Cria um endereço na conta ${nickname}.`,
  'shortcuts.anyway': (keys) => `Usar ${keys} mesmo assim`,
  'shortcuts.change': (name) => `Alterar o atalho ${name}:`,
  'shortcuts.off': 'Desativado',
  'shortcuts.press': 'Pressione as teclas…',
  'shortcuts.recording': 'Pressione as novas teclas. Esc mantém as antigas, e Delete desativa o atalho.',
  'shortcuts.ended': 'Nada foi alterado.',
  'shortcuts.set': (name, keys) => `${name}: agora ${keys}.`,
  'shortcuts.set.off': (name) => `${name}: agora desativado.`,
  'shortcuts.restore': 'Restaurar o padrão',
  'shortcuts.restore.named': (name, keys) => `Restaurar o padrão de ${name}: ${keys}`,
  'shortcuts.turnOff': 'Desativar',
  'shortcuts.turnOff.named': (name) => `Desativar ${name}`,
  'shortcuts.refused': 'Outro programa ou o sistema usa estas teclas, então elas não fazem nada agora.',
  'shortcuts.preview':
    'Esta é a prévia: os atalhos só existem na página da área de trabalho dela, onde há botões que os pressionam.',

  'shortcuts.desktop.title': 'Se um atalho não fizer nada',
  'shortcuts.desktop.why':
    'Neste ambiente gráfico (Wayland), os programas só podem pedir atalhos. Se eles funcionam ou não depende do ambiente gráfico, que pode perguntar a você antes e nem sempre avisa o Aliasmith.',
  'shortcuts.desktop.former':
    'As teclas que você altera ou desativa deixam de fazer algo no Aliasmith a partir daí, mas os outros programas só as recebem depois que você encerrar e reabrir o Aliasmith.',
  'shortcuts.desktop.how':
    'O que sempre funciona: abra as configurações de teclado do seu ambiente gráfico, adicione um atalho seu e faça-o executar um destes comandos.',
  'shortcuts.command.copy': 'Copiar',
  'shortcuts.command.copy.of': (command) => `Copiar ${command}`,
  'shortcuts.command.copied': 'Copiado',
}
