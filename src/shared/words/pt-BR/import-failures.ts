import type { ImportFailureWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'O Aliasmith lê as próprias listas e as exportadas por addy.io, SimpleLogin, Firefox Relay e Bitwarden.'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'Este arquivo tem mais de 500 MB, grande demais para uma lista exportada.',
    'Escolha uma lista exportada pelo Aliasmith ou por outro programa.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'A primeira linha deste arquivo indica colunas demais.'
      : plural(limit, {
          one: `A primeira linha deste arquivo indica mais de ${number(limit)} coluna.`,
          other: `A primeira linha deste arquivo indica mais de ${number(limit)} colunas.`,
        }),
    'Escolha uma lista exportada ou exclua as colunas desnecessárias.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'Este arquivo indica contas demais.'
      : plural(limit, {
          one: `Este arquivo indica mais de ${number(limit)} conta.`,
          other: `Este arquivo indica mais de ${number(limit)} contas.`,
        }),
    'Verifique a coluna account: ela deve conter o apelido de uma conta, o mesmo em muitas linhas.',
  ],
  'import-cancelled': () => ['A importação foi cancelada.', 'Nada foi alterado.'],
  'import-unreadable': () => ['Este arquivo não contém endereços que possam ser lidos.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `Este arquivo vem de ${program} e não indica nenhuma conta no Aliasmith.`
      : 'Este arquivo vem de outro programa e não indica nenhuma conta no Aliasmith.',
    'Adicione primeiro a conta destes endereços e depois importe o arquivo.',
  ],
  'import-encrypted': () => [
    'Esta exportação está criptografada, então os endereços não podem ser lidos.',
    'Exporte de novo sem criptografia e importe esse arquivo. Exclua-o depois, pois ele contém todas as suas senhas.',
  ],
  'import-newer': () => [
    'Este arquivo foi gravado por uma versão mais nova do Aliasmith.',
    'Instale a versão mais recente. Nada foi alterado.',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'A primeira linha deste arquivo não indica as colunas necessárias.'
      : plural(columns.length, {
          one: `A primeira linha deste arquivo não indica a coluna ${all(columns)}.`,
          other: `A primeira linha deste arquivo não indica as colunas ${all(columns)}.`,
        }),
    sentences('Indique as colunas address, account e provider na primeira linha.', knownFiles),
  ],
  'import-gone': () => ['A importação deste arquivo terminou.', 'Escolha o arquivo de novo.'],
}
