import type { KeepingFailureWords } from '../catalogue.ts'

/** Sentences for failures of the keychain and the disk, which hold keys and addresses. */
export const keepingFailureWords: KeepingFailureWords = {
  'keychain-locked': () => [
    'O chaveiro deste computador está bloqueado.',
    'Desbloqueie-o e tente novamente.',
  ],
  'keychain-unavailable': () => [
    'Este computador não tem um chaveiro que o Aliasmith possa usar.',
    'As chaves ficam guardadas até você encerrar o Aliasmith e nunca são gravadas em disco. No Linux, instale e inicie um chaveiro como gnome-keyring ou KWallet.',
  ],
  'keychain-without-ring': () => [
    'O chaveiro deste computador não tem um chaveiro padrão onde guardar chaves.',
    'Crie um no gerenciador de senhas do seu ambiente gráfico e insira a chave de novo. Até lá, as chaves ficam guardadas até você encerrar o Aliasmith e nunca são gravadas em disco.',
  ],
  'keychain-lost': ({ account }) => [
    account
      ? `O chaveiro com a chave de ${account} não responde.`
      : 'O chaveiro com a chave desta conta não responde.',
    'Inicie o chaveiro do sistema e tente novamente. Se não adiantar, encerre e reabra o Aliasmith.',
  ],
  'keychain-timed-out': () => [
    'O chaveiro deste computador não respondeu a tempo.',
    'Ele pode estar esperando a senha: procure a janela dele e tente novamente.',
  ],
  'storage-failed': () => [
    'Não foi possível gravar o arquivo com os seus dados.',
    'Verifique se o disco não é somente leitura e se você pode gravar na pasta de dados.',
  ],
  'storage-full': () => ['O disco está cheio.', 'Libere espaço e tente novamente.'],
  'storage-full-at-start': () => [
    'O disco estava cheio quando o Aliasmith iniciou, então não foi possível abrir a sua lista de endereços para gravação.',
    'Libere espaço e depois encerre e reabra o Aliasmith.',
  ],
  'storage-newer': () => [
    'A sua lista de endereços foi gravada por uma versão mais nova do Aliasmith.',
    'Instale a versão mais recente. Nada foi alterado.',
  ],
  'storage-damaged': () => [
    'O arquivo com a sua lista de endereços está danificado.',
    'Encerre e reabra o Aliasmith: ele guarda o arquivo danificado e salva o que puder ser lido dele.',
  ],
  'folder-taken': () => [
    'Outro Aliasmith assumiu a pasta de dados, então este não salva mais nada.',
    'Encerre este e use o outro. O que foi salvo antes está guardado.',
  ],
  'made-but-not-saved': ({ address }) => [
    address
      ? `${address} foi criado, mas não pôde ser adicionado à lista.`
      : 'O endereço foi criado, mas não pôde ser adicionado à lista.',
    'Guarde-o agora em um lugar seguro. Depois, verifique se o disco não está cheio nem é somente leitura.',
  ],
}
