import type { ChangeFailureWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords: ChangeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `A resposta se perdeu, então não se sabe se ${provider} alterou ${address}.`
      : 'A resposta se perdeu, então não se sabe se o serviço alterou o endereço.',
    'Atualize a lista em Configurações > Endereços para conferir. Repetir não causa problemas.',
  ],
  'label-unknown': ({ provider }) => [
    provider
      ? `A etiqueta está guardada aqui. A resposta se perdeu, então não se sabe se ${provider} a tem.`
      : 'A etiqueta está guardada aqui. A resposta se perdeu, então não se sabe se o serviço a tem.',
    'Salve a etiqueta mais uma vez. Repetir não causa problemas.',
  ],
  'pin-unknown': ({ provider }) => [
    provider
      ? `A alteração está guardada aqui. A resposta se perdeu, então não se sabe se ${provider} também a tem.`
      : 'A alteração está guardada aqui. A resposta se perdeu, então não se sabe se o serviço também a tem.',
    'Faça mais uma vez. Repetir não causa problemas.',
  ],
  'recipients-unknown': ({ address }) => [
    address
      ? `A resposta se perdeu, então não se sabe para onde vão agora os e-mails de ${address}.`
      : 'A resposta se perdeu, então não se sabe para onde vão agora os e-mails do endereço.',
    'Escolha os destinatários mais uma vez, o que não causa problemas, ou atualize a lista em Configurações > Endereços.',
  ],
  'display-name-unknown': ({ address }) => [
    address
      ? `A resposta se perdeu, então não se sabe que nome os destinatários veem para ${address}.`
      : 'A resposta se perdeu, então não se sabe que nome os destinatários veem para o endereço.',
    'Salve o nome mais uma vez, o que não causa problemas, ou atualize a lista em Configurações > Endereços.',
  ],
  'promotions-unknown': ({ address }) => [
    address
      ? `A resposta se perdeu, então não se sabe se as promoções para ${address} estão bloqueadas.`
      : 'A resposta se perdeu, então não se sabe se as promoções para o endereço estão bloqueadas.',
    'Faça mais uma vez, o que não causa problemas, ou atualize a lista em Configurações > Endereços.',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider ? `${provider} não alterou ${address}.` : 'O serviço não alterou o endereço.',
    'Tente novamente mais tarde ou faça isso na página do serviço.',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `${provider} alterou ${address}, mas não foi possível alterar a lista.`
      : 'O serviço alterou o endereço, mas não foi possível alterar a lista.',
    'Verifique se o disco não está cheio nem é somente leitura. O Aliasmith corrige a lista quando puder gravar de novo.',
  ],
  'cannot-change': ({ address }) => [
    address
      ? `Isto não pode ser feito com ${address} agora.`
      : 'Isto não pode ser feito com o endereço agora.',
    'Atualize a lista em Configurações > Endereços para ver o estado dele.',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `${provider} não lista ${address}: o endereço está na lixeira de lá ou foi excluído.`
      : 'O serviço não lista o endereço: ele está na lixeira de lá ou foi excluído.',
    'Procure na lixeira, na página do serviço. Nada foi alterado.',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `${provider} não tem ${address}: o endereço foi excluído ou não é desta conta.`
            : 'O serviço não tem o endereço: ele foi excluído ou não é desta conta.',
          'Verifique na página do serviço quais endereços a chave desta conta tem.',
        ]
      : [
          'Este endereço foi excluído ou desativado nesse meio-tempo.',
          'Atualize a lista em Configurações > Endereços para ver o estado dele.',
        ],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `${provider} informa que ${address} pertence a outra pessoa, então nada foi alterado.`
      : 'O serviço informa que o endereço pertence a outra pessoa, então nada foi alterado.',
    'Verifique qual chave esta conta tem em Configurações > Contas.',
  ],
  'address-holds-key': ({ address }) => [
    address
      ? `${address} contém parte da chave de API, então a solicitação não foi enviada.`
      : 'O endereço contém parte da chave de API, então a solicitação não foi enviada.',
    'Use a página do serviço.',
  ],
  'account-removed': ({ address }) => [
    address
      ? `A conta de ${address} não está no Aliasmith, e por isso o serviço não pode ser consultado.`
      : 'A conta do endereço não está no Aliasmith, e por isso o serviço não pode ser consultado.',
    'Exclua-o na página do serviço, ou adicione a conta e atualize a lista.',
  ],
  'one-recipient': ({ provider }) => [
    provider
      ? `Em ${provider}, um endereço tem exatamente um destinatário.`
      : 'Neste serviço, um endereço tem exatamente um destinatário.',
    'Escolha um e deixe os outros de fora.',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    provider
      ? `O nome é mais longo do que ${provider} guarda.`
      : 'O nome é mais longo do que o serviço guarda.',
    limit === undefined
      ? 'Use um mais curto.'
      : plural(limit, {
          one: `Use no máximo ${number(limit)} caractere.`,
          other: `Use no máximo ${number(limit)} caracteres.`,
        }),
  ],
  'display-name-refused': ({ provider }) => [
    provider ? `${provider} não aceita este nome.` : 'O serviço não aceita este nome.',
    'Mude o nome ou deixe-o em branco.',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Escrever de ${address} exige um plano pago em ${provider}.`
      : 'Escrever do endereço exige um plano pago no serviço.',
    'Mude de plano ou responda a um e-mail que tenha chegado lá.',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Bloquear promoções para ${address} exige um plano pago em ${provider}.`
      : 'Bloquear promoções exige um plano pago no serviço.',
    'Nada foi alterado. Desative o endereço ou mude de plano.',
  ],
}
