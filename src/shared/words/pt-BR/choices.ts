import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'Domínio',
  'choice.domain.hint': 'Qualquer nome neste domínio é um endereço.',
  'choice.mailbox': 'Caixa de correio',
  'choice.mailbox.hint': 'O endereço onde seus e-mails chegam.',
  'choice.separator': 'Separador',
  'choice.separator.hint': 'Entre a caixa de correio e o nome, como o seu serviço de e-mail espera.',
  'choice.separator.+': 'Mais (+)',
  'choice.separator.-': 'Hífen (-)',
  'choice.separator._': 'Sublinhado (_)',
  'choice.separator..': 'Ponto (.)',
  'choice.separator.=': 'Sinal de igual (=)',
  'choice.recipient': 'Destinatário',
  'choice.recipient.hint':
    'Os e-mails para novos endereços chegam aqui. “Testar conexão” lista o que o serviço oferece.',
  'choice.usual': 'Como definido no serviço',
  'choice.usual.first': 'O primeiro que o serviço oferece',
  'choice.format': 'Novos nomes',
  'choice.format.hint': 'Inventados por você, com sugestões, ou pelo serviço. O atalho também os usa.',
  'choice.format.usual': 'Meus próprios, onde o domínio permite',
  ...nameFormatWords,
  'choice.saved': 'Como está salvo',
  'choice.gone': 'O serviço não oferece mais',
}
