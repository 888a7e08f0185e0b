import type { DesktopFailureWords } from '../catalogue.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords: DesktopFailureWords = {
  'message-refused': () => ['A janela pediu algo que não pode pedir.', 'Feche a janela e abra-a de novo.'],
  'window-busy': () => [
    'A janela pediu coisas demais ao mesmo tempo.',
    'Espere um momento e tente novamente.',
  ],
  'own-fault': () => [
    'O Aliasmith teve um erro interno.',
    'Tente novamente. Se voltar a acontecer, encerre e reabra o Aliasmith e relate o problema.',
  ],
  'login-refused': () => [
    'O sistema não alterou a abertura do Aliasmith ao iniciar sessão.',
    'Altere isso nas configurações do sistema, na lista de apps que abrem ao iniciar sessão.',
  ],
  'login-needs-approval': () => [
    'O macOS espera a sua aprovação.',
    'Permita o Aliasmith em Ajustes do Sistema > Geral > Itens de Início.',
  ],
  'autostart-refused': () => [
    'Não foi possível alterar o arquivo que seu ambiente gráfico usa para iniciar o Aliasmith.',
    'Verifique se o disco não está cheio e se você pode gravar na pasta autostart da sua pasta pessoal.',
  ],
  'clipboard-failed': () => [
    'Não foi possível copiar o endereço.',
    'Pressione Copiar de novo, ou selecione-o e copie manualmente.',
  ],
  'notification-refused': ({ untold }) => [
    untold
      ? `O sistema não mostrou esta notificação: “${untold}”.`
      : 'O sistema não mostrou uma notificação.',
    'Permita notificações do Aliasmith nas configurações do sistema ou desative-as em Configurações > Geral.',
  ],
  'folder-not-opened': () => [
    'O sistema não conseguiu abrir a pasta.',
    'O caminho está nesta página: copie-o para o seu gerenciador de arquivos.',
  ],
  'licences-missing': () => [
    'A lista de licenças está faltando nesta instalação.',
    'Instalar o Aliasmith de novo a traz de volta.',
  ],
  'diagnostics-not-shown': () => [
    'Ainda não há nada para copiar.',
    'Abra o diagnóstico primeiro, para ver o que é copiado.',
  ],
  'diagnostics-not-copied': () => [
    'Não foi possível copiar o diagnóstico.',
    'Selecione o texto e copie manualmente.',
  ],
  cancelled: () => ['Isto foi cancelado.', 'Tente novamente quando quiser.'],
}
