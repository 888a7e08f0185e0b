import type { KeyByEmailFailureWords } from '../catalogue.ts'

const notUsed = 'Ele não foi usado. Use o código do e-mail sobre uma nova chave ou envie outro código.'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailFailureWords: KeyByEmailFailureWords = {
  'email-refused': ({ provider }) => [
    provider
      ? `${provider} não aceita este endereço de e-mail.`
      : 'O serviço não aceita este endereço de e-mail.',
    'Verifique a grafia ou use outro endereço.',
  ],
  'email-managed': ({ provider }) => [
    provider
      ? `${provider} não dá chaves a endereços em domínios do próprio serviço.`
      : 'O serviço não dá chaves a endereços em domínios do próprio serviço.',
    'Use o endereço da sua própria caixa de correio, onde os e-mails devem chegar.',
  ],
  'email-banned': ({ provider }) => [
    provider ? `${provider} bloqueou este endereço.` : 'O serviço bloqueou este endereço.',
    'Use o endereço de outra caixa de correio ou entre em contato com o serviço.',
  ],
  'days-refused': ({ provider }) => [
    provider ? `${provider} não dá chaves para tantos dias.` : 'O serviço não dá chaves para tantos dias.',
    'Escolha menos dias: o serviço não promete mais de 90.',
  ],
  'codes-limited': ({ provider, retryAt }) => [
    provider
      ? `${provider} pede para ir mais devagar: foram pedidos ou testados códigos demais.`
      : 'O serviço pede para ir mais devagar: foram pedidos ou testados códigos demais.',
    retryAt === undefined ? 'Espere um pouco e tente novamente.' : 'Tente novamente quando o tempo acabar.',
  ],
  'code-not-sent': ({ provider }) => [
    provider ? `${provider} não enviou nenhum código.` : 'O serviço não enviou nenhum código.',
    'Tente novamente daqui a pouco.',
  ],
  'code-refused': ({ provider }) => [
    provider ? `${provider} não aceita isto como código.` : 'O serviço não aceita isto como código.',
    'Copie-o de novo do e-mail mais recente.',
  ],
  'code-rejected': () => [
    'Este código está errado, expirou ou já foi usado.',
    'Verifique o e-mail mais recente ou envie outro código.',
  ],
  'code-for-list': ({ provider }) => [
    provider
      ? `Este código mostraria uma lista das suas chaves em ${provider} e não criaria nenhuma.`
      : 'Este código mostraria uma lista das suas chaves e não criaria nenhuma.',
    notUsed,
  ],
  'code-for-deletion': ({ provider }) => [
    provider
      ? `Este código excluiria todas as suas chaves em ${provider}.`
      : 'Este código excluiria todas as suas chaves.',
    notUsed,
  ],
  'code-for-other': () => ['Este código é para outra coisa, não para uma nova chave.', notUsed],
  'code-for-another': () => ['Este código é para outro endereço de e-mail.', notUsed],
  'code-unseen': ({ provider }) => [
    provider
      ? `${provider} não informou para que serve este código, então ele não foi usado.`
      : 'O serviço não informou para que serve este código, então ele não foi usado.',
    'Tente novamente. Se voltar a acontecer, abra o link do e-mail e cole a chave aqui.',
  ],
  'code-made-no-key': ({ provider }) => [
    provider
      ? `${provider} usou este código para outra coisa e não criou nenhuma chave.`
      : 'O serviço usou este código para outra coisa e não criou nenhuma chave.',
    'O e-mail informa para que servia o código. Envie outro código para uma chave.',
  ],
  'key-lost': ({ provider }) => [
    provider
      ? `A resposta de ${provider} se perdeu, e talvez a chave com ela.`
      : 'A resposta do serviço se perdeu, e talvez a chave com ela.',
    'Envie outro código. Uma chave que não chegou não pode ser usada por ninguém e expira sozinha.',
  ],
  'key-for-another': ({ provider }) => [
    provider
      ? `${provider} deu uma chave para outro endereço de e-mail, então ela não foi salva.`
      : 'O serviço deu uma chave para outro endereço de e-mail, então ela não foi salva.',
    'Envie outro código e use o do e-mail mais recente.',
  ],
}
