import type { DeletionFailureWords } from '../catalogue.ts'

/** What to do when only the list can tell. */
const refreshToSee = (backAt: string | undefined): string =>
  backAt
    ? `Atualize a lista em Configurações > Endereços a partir de ${backAt} para conferir. Excluir de novo não causa problemas.`
    : 'Atualize a lista em Configurações > Endereços para conferir. Excluir de novo não causa problemas.'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `A resposta se perdeu, então não se sabe se ${address} foi excluído.`
      : 'A resposta se perdeu, então não se sabe se o endereço foi excluído.',
    refreshToSee(backAt),
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `${address} não recebe mais e-mails, mas não foi possível perguntar a ${provider} se está excluído.`
      : 'O endereço não recebe mais e-mails, mas não foi possível perguntar ao serviço se está excluído.',
    refreshToSee(backAt),
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `${provider} não tem lixeira para endereços em domínios próprios, então ${address} seria excluído definitivamente.`
      : 'O serviço não tem lixeira para endereços em domínios próprios: este seria excluído definitivamente.',
    'Nada foi alterado. Desative o endereço ou exclua-o definitivamente.',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `${provider} não exclui definitivamente um endereço que já recebeu e-mails, e ${address} já recebeu.`
      : 'O serviço não exclui definitivamente um endereço que já recebeu e-mails, e este já recebeu.',
    'Nada foi alterado. Se os e-mails dele ainda não são devolvidos, escolha “Excluir: devolver e-mails”.',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider ? `${provider} não excluiu ${address}.` : 'O serviço não excluiu o endereço.',
    'Tente novamente mais tarde ou exclua-o na página do serviço.',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address
      ? `${address} foi excluído, mas não foi possível alterar a lista.`
      : 'O endereço foi excluído, mas não foi possível alterar a lista.',
    'Verifique se o disco não está cheio nem é somente leitura. O Aliasmith corrige a lista quando puder gravar de novo.',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `${provider} desativou ${address} e não o exclui.`
      : 'O serviço desativou o endereço e não o exclui.',
    'Ele não recebe e-mails. Nada foi alterado.',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider
      ? `Nada foi pedido a ${provider}, porque uma exclusão anterior falhou.`
      : 'Nada foi pedido ao serviço, porque uma exclusão anterior falhou.',
    backAt ? `Exclua o que falta a partir de ${backAt}.` : 'Exclua o que falta mais tarde.',
  ],
  'cannot-delete': ({ provider }) => [
    provider
      ? `${provider} não oferece como excluir um endereço.`
      : 'O serviço não oferece como excluir um endereço.',
    'Verifique se isso pode ser feito na página do serviço.',
  ],
  'cannot-delete-of-handle': () => [
    'Um endereço de um identificador não pode ser excluído sozinho.',
    'Desative o domínio dele ou abandone o identificador em Configurações > Contas.',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `${address} foi excluído, e ${provider} não o fornece de novo.`
      : 'O endereço foi excluído, e o serviço não o fornece de novo.',
    'Escolha outro nome ou use uma sugestão.',
  ],
}
