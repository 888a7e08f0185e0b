import type { ListWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `A chave de ${account} pertence a outra caixa de correio: os endereços dela encaminham para ${listed}, mas os que estão no Aliasmith encaminham para ${known}.`,
    hint: 'Nada foi alterado. Se for a chave errada, troque-a em Configurações > Contas. Para duas caixas de correio, adicione uma segunda conta.',
    yes: 'Usar também esta caixa de correio',
    no: 'Agora não',
  }),
  missing: (account, missing, existing) => ({
    message: sentences(
      plural(existing, {
        one: `A lista de ${account} não traz ${number(missing)} de ${number(existing)} endereço.`,
        other: `A lista de ${account} não traz ${number(missing)} de ${number(existing)} endereços.`,
      }),
      plural(missing, { one: 'Ele foi excluído?', other: 'Eles foram excluídos?' }),
    ),
    hint: 'Até você responder, contam como ativos. Se você não excluiu nenhum, verifique a chave e o endereço do servidor da conta. Responda em Configurações > Endereços.',
    yes: plural(missing, { one: 'Foi excluído', other: 'Foram excluídos' }),
    no: 'Manter',
  }),
}
