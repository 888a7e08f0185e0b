import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyFailureWords } from '../catalogue.ts'

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': 'O sistema usa estas teclas para fechar uma janela.',
  'control-media': 'O sistema usa estas teclas para controlar som e música.',
  'end-session': 'O sistema usa estas teclas para encerrar a sessão ou desligar.',
  'force-quit': 'O sistema usa estas teclas para encerrar programas travados.',
  'hide-windows': 'O sistema usa estas teclas para ocultar janelas.',
  'lock-screen': 'O sistema usa estas teclas para bloquear a tela.',
  'open-menu': 'O sistema usa estas teclas para abrir um menu.',
  'open-terminal': 'O sistema usa estas teclas para abrir um terminal.',
  'quit-program': 'O sistema usa estas teclas para encerrar um programa.',
  search: 'O sistema usa estas teclas para buscar.',
  'show-desktop': 'O sistema usa estas teclas para mostrar a área de trabalho.',
  'switch-consoles': 'O sistema usa estas teclas para mudar para um console de texto.',
  'switch-desktops': 'O sistema usa estas teclas para alternar entre áreas de trabalho.',
  'switch-input': 'O sistema usa estas teclas para trocar o idioma do teclado.',
  'switch-programs': 'O sistema usa estas teclas para alternar entre programas.',
  'take-pictures': 'O sistema usa estas teclas para capturar a tela.',
  'windows-key': 'O sistema usa estas teclas para abrir suas próprias ferramentas.',
  copy: 'Os programas usam estas teclas para copiar e não poderiam mais fazer isso.',
  cut: 'Os programas usam estas teclas para cortar e não poderiam mais fazer isso.',
  find: 'Os programas usam estas teclas para localizar algo e não poderiam mais fazer isso.',
  'move-in-text':
    'Os programas usam estas teclas para se mover no texto ou apagá-lo e não poderiam mais fazer isso.',
  'open-file': 'Os programas usam estas teclas para abrir algo e não poderiam mais fazer isso.',
  'open-settings':
    'Os programas usam estas teclas para abrir suas configurações e não poderiam mais fazer isso.',
  paste: 'Os programas usam estas teclas para colar e não poderiam mais fazer isso.',
  print: 'Os programas usam estas teclas para imprimir e não poderiam mais fazer isso.',
  redo: 'Os programas usam estas teclas para refazer e não poderiam mais fazer isso.',
  save: 'Os programas usam estas teclas para salvar e não poderiam mais fazer isso.',
  'select-all': 'Os programas usam estas teclas para selecionar tudo e não poderiam mais fazer isso.',
  undo: 'Os programas usam estas teclas para desfazer e não poderiam mais fazer isso.',
}

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords: HotkeyFailureWords = {
  'hotkey-malformed': () => [
    'Estas teclas não podem ser usadas como atalho.',
    'Segure Ctrl, Alt, Command ou a tecla Windows e pressione uma letra ou um algarismo.',
  ],
  'hotkey-key-unusable': () => [
    'A tecla não pode ser usada como atalho neste teclado.',
    'Escolha uma letra, um algarismo ou uma tecla de função.',
  ],
  'hotkey-needs-modifier': () => [
    'Uma tecla sozinha é usada para digitar em todos os programas.',
    'Segure com ela Ctrl, Alt, Command ou a tecla Windows.',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : 'O sistema usa estas teclas para outra coisa.',
    'Escolha outras teclas.',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose
      ? uses[purpose]
      : 'Os programas usam estas teclas para outra coisa e não poderiam mais fazer isso.',
    'Escolha uma combinação com mais uma tecla.',
  ],
  'hotkey-without-name': () => [
    'Este ambiente gráfico (Wayland) não consegue distinguir esta tecla de outras.',
    'Escolha uma letra, um algarismo, a vírgula, o ponto, uma seta, Espaço, Home, End ou Insert.',
  ],
  'hotkey-types': () => ['Estas teclas digitam um caractere.', 'Segure também Command ou Control.'],
  'hotkey-types-altgr': () => [
    'Ctrl e Alt juntas equivalem a AltGr, que digita caracteres em muitos teclados.',
    'Segure também Shift ou a tecla Windows.',
  ],
  'hotkey-common': () => [
    'Muitos programas usam estas teclas e deixariam de recebê-las.',
    'Acrescente mais uma tecla ou use-as mesmo assim.',
  ],
  'hotkey-twice': ({ hotkey }) => [
    hotkey ? `O atalho ${hotkey} já tem estas teclas.` : 'Outro atalho já tem estas teclas.',
    'Escolha outras teclas para um deles.',
  ],
  'hotkey-refused': () => [
    'Outro programa ou o sistema já usa estas teclas.',
    'Escolha outras teclas. Nada foi alterado.',
  ],
  'hotkey-not-offered': () => [
    'Este ambiente gráfico não aceita estas teclas como atalho.',
    'Escolha outras teclas ou associe o comando abaixo nas configurações do seu ambiente gráfico.',
  ],
  'command-not-copied': () => ['Não foi possível copiar o comando.', 'Selecione-o e copie manualmente.'],
}
