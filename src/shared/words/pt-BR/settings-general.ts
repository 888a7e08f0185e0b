import type { SettingsGeneralWords } from '../catalogue.ts'

/** The phrases of the page General. */
export const settingsGeneralWords: SettingsGeneralWords = {
  'general.title': 'Geral',
  'general.lead': 'Como o Aliasmith se apresenta e se comporta neste computador.',
  'general.look': 'Aparência e idioma',
  'general.theme': 'Tema',
  'general.theme.hint': 'O contraste segue o sistema.',
  'general.theme.system': 'Sistema',
  'general.theme.light': 'Claro',
  'general.theme.dark': 'Escuro',
  'general.language': 'Idioma',
  'general.language.system': 'Sistema',
  'general.language.hint': 'Suas etiquetas e seus apelidos ficam como estão.',
  'general.textSize': 'Tamanho do texto',
  'general.textSize.hint': 'Tudo nas janelas aumenta, além da escala da sua tela.',
  'general.behaviour': 'Comportamento',
  'general.login': 'Abrir ao iniciar sessão',
  'general.login.hint': (mac) =>
    `O Aliasmith aparece na ${mac ? 'barra de menus' : 'bandeja'} assim que você inicia a sessão.`,
  'general.login.preview': 'A prévia é uma aba do navegador. O app de verdade pode abrir ao iniciar sessão.',
  'general.login.unavailable': 'Só um Aliasmith instalado pode abrir ao iniciar sessão.',
  'general.keepOpen': 'Manter o painel aberto',
  'general.keepOpen.hint': (mac) =>
    `Ele fica quando você clica em outro lugar. Esc e o ícone da ${mac ? 'barra de menus' : 'bandeja'} ainda o ocultam.`,
  'general.hideAfter': 'Ocultar o painel depois de copiar',
  'general.hideAfter.hint': 'O programa em primeiro plano volta a receber o teclado, pronto para colar.',
  'general.notifications': 'Notificações',
  'general.notifications.hint': 'Mostram o que foi criado ou copiado, ou por que não foi possível.',
  'general.updates.name': 'Atualizações',
  'general.updates': 'Buscar atualizações',
  'general.updates.hint': 'Você recebe um aviso quando houver uma. Nada é instalado sem que você peça.',
  'general.updates.preview': 'A prévia é tão nova quanto o código dela.',
  'general.updates.elsewhere':
    'As novas versões desta cópia vêm de onde você a obteve, como o seu gerenciador de pacotes.',
}
