import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'Teclas',
  close: 'Fechar',
  dismiss: 'Dispensar',
  here: 'O painel',
  address: 'O endereço marcado',
  act: 'Criar ou copiar, como indica a linha marcada',
  make: 'Criar o endereço do campo',
  mark: 'Marcar outra linha',
  domain: 'Ir para o domínio',
  label: 'Ir para a etiqueta',
  account: 'Escolher uma conta pela posição',
  actions: 'Abrir as ações do endereço marcado',
  undo: 'Desfazer o que acabou de ser criado',
  suggest: 'Sugerir outro nome',
  clear: 'Limpar o campo; se já estiver vazio, ocultar o painel',
  settings: 'Abrir as configurações',
  keys: 'Mostrar esta lista',
  'textSize.larger': 'Aumentar o texto',
  'textSize.smaller': 'Diminuir o texto',
  'textSize.usual': 'Voltar ao tamanho normal do texto',

  welcome: 'Um endereço novo para cada site',
  welcomeText: 'Cada um encaminha para a sua caixa de entrada; o seu continua privado.',
  addAccount: 'Adicionar conta',
  practise: 'Experimentar sem conta',
  practiceText: 'A conta de teste não precisa de chave e não recebe e-mails.',
}
