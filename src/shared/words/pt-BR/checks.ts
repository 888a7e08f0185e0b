import type { CheckWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['O nome está em branco.', 'Digite um nome ou use uma sugestão.'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `O nome é curto demais para ${provider}.` : 'O nome é curto demais para este serviço.',
    limit === undefined
      ? 'Use um mais longo.'
      : plural(limit, {
          one: `Use pelo menos ${number(limit)} caractere.`,
          other: `Use pelo menos ${number(limit)} caracteres.`,
        }),
  ],
  'name-too-long': ({ limit }) => [
    'O nome é longo demais.',
    limit === undefined
      ? 'Use um mais curto.'
      : plural(limit, {
          one: `Use no máximo ${number(limit)} caractere antes do @.`,
          other: `Use no máximo ${number(limit)} caracteres antes do @.`,
        }),
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'Um nome não pode conter espaços.'
      : character
        ? `Um nome não pode conter “${character}”.`
        : 'O nome contém um caractere que não é permitido.',
    'Use letras sem acento e algarismos.',
  ],
  'name-bad-dots': () => [
    'Um ponto não pode vir no início, no fim nem ao lado de outro ponto.',
    'Use pontos isolados, entre outros caracteres.',
  ],
  'name-is-address': ({ field }) => [
    'Isto é um endereço completo, não um nome.',
    field === 'handle'
      ? 'Digite só a parte antes do @: um identificador é um mesmo nome em todos os domínios.'
      : 'Digite só a parte antes do @ e escolha o domínio abaixo.',
  ],
  'name-reserved': ({ provider }) => [
    provider ? `${provider} reserva este nome para si.` : 'O serviço reserva este nome para si.',
    'Escolha outro nome.',
  ],
  'domain-missing': () => ['Nenhum domínio foi escolhido.', 'Escolha um domínio ou digite um.'],
  'domain-malformed': () => [
    'Isto não é um nome de domínio.',
    'Digite algo como example.com: letras, algarismos, hifens e pontos.',
  ],
  'label-too-long': ({ provider, limit }) => [
    provider
      ? `A etiqueta é mais longa do que ${provider} guarda.`
      : 'A etiqueta é mais longa do que o serviço guarda.',
    limit === undefined
      ? 'Use uma mais curta.'
      : plural(limit, {
          one: `Use no máximo ${number(limit)} caractere.`,
          other: `Use no máximo ${number(limit)} caracteres.`,
        }),
  ],
}
