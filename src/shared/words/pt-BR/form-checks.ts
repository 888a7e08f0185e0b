import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => ['A chave de API está faltando.', 'Cole a chave que o serviço lhe deu.'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'Isto não parece uma chave deste serviço.'
      : limit === undefined
        ? `Isto não parece uma chave de ${provider}.`
        : plural(limit, {
            one: `Uma chave de ${provider} tem ${number(limit)} caractere, uma letra ou um algarismo.`,
            other: `Uma chave de ${provider} tem ${number(limit)} caracteres, só letras e algarismos.`,
          }),
    'Copie a chave inteira de novo e cole-a aqui.',
  ],
  'key-in-use': ({ nickname }) => [
    nickname ? `A conta ${nickname} já usa esta chave.` : 'Outra conta já usa esta chave.',
    'Use essa conta ou insira outra chave.',
  ],
  'key-too-large': () => [
    'Esta chave é longa demais para o chaveiro.',
    'Cole só a chave, sem nada ao redor.',
  ],
  'server-needs-key': () => [
    'O endereço do servidor mudou.',
    'Insira a chave de API de novo: uma chave salva só é enviada ao servidor para o qual foi salva.',
  ],
  'server-empty': () => [
    'O endereço do servidor está em branco.',
    'Digite algo como https://mail.example.com.',
  ],
  'server-without-scheme': () => [
    'O endereço do servidor não começa com https://.',
    'Coloque https:// na frente dele.',
  ],
  'server-not-https': () => [
    'Chaves nunca são enviadas por uma conexão desprotegida.',
    'Use https://. O http:// simples só funciona para um servidor neste computador.',
  ],
  'server-with-path': () => [
    'O endereço do servidor tem algo depois do nome do host.',
    'Retire o caminho: só https://, o host e talvez uma porta.',
  ],
  'server-with-credentials': () => [
    'O endereço do servidor contém um nome de usuário ou uma senha.',
    'Retire-os: basta a chave de API.',
  ],
  'server-malformed': () => [
    'Isto não é um endereço de servidor.',
    'Digite algo como https://mail.example.com.',
  ],
  'domain-ending-refused': ({ provider }) => [
    provider
      ? `${provider} não aceita domínios que terminam em letras de outro alfabeto.`
      : 'O serviço não aceita domínios que terminam em letras de outro alfabeto.',
    'Escolha um domínio com terminação em letras simples, como .com.',
  ],
  'nickname-empty': () => ['O apelido está em branco.', 'Dê à conta um nome que você reconheça.'],
  'nickname-too-long': ({ limit }) => [
    'O apelido é longo demais.',
    limit === undefined
      ? 'Use um mais curto.'
      : plural(limit, {
          one: `Use no máximo ${number(limit)} caractere.`,
          other: `Use no máximo ${number(limit)} caracteres.`,
        }),
  ],
  'nickname-taken': () => ['Outra conta tem este apelido.', 'Escolha um diferente.'],
  'confirmation-wrong': () => [
    'O que você digitou não é este identificador.',
    'Digite-o exatamente como aparece.',
  ],
  'mailbox-missing': () => [
    'A caixa de correio está faltando.',
    'Digite o endereço completo, como nome@example.com.',
  ],
  'mailbox-too-long': ({ limit }) => [
    'O nome desta caixa de correio não deixa espaço para outro nome.',
    limit === undefined
      ? 'Use uma caixa de correio com um nome mais curto.'
      : plural(limit, {
          one: `Ele pode ter no máximo ${number(limit)} caractere antes do @.`,
          other: `Ele pode ter no máximo ${number(limit)} caracteres antes do @.`,
        }),
  ],
  'email-missing': () => [
    'O endereço de e-mail está faltando.',
    'Digite o endereço completo, como nome@example.com.',
  ],
  'email-malformed': () => [
    'Isto não é um endereço de e-mail.',
    'Digite o endereço completo, como nome@example.com.',
  ],
  'email-elsewhere': ({ provider }) => [
    provider
      ? `Este não é o endereço pelo qual ${provider} conhece você.`
      : 'Este não é o endereço pelo qual o serviço conhece você.',
    'Digite o seu endereço pessoal de lá, ou só o que vem antes do @.',
  ],
  'days-outside': ({ limit }) => [
    'Este número de dias não é possível.',
    limit === undefined ? 'Use um número inteiro de dias.' : `Use um número inteiro de 1 a ${number(limit)}.`,
  ],
  'code-malformed': () => ['O código tem seis algarismos.', 'Copie-o do e-mail ou digite-o.'],
  'code-words-malformed': () => ['O código tem quatro palavras.', 'Copie-as do e-mail ou digite-as.'],
}
