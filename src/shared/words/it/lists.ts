import type { ListWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `La chiave dell’account “${account}” è di un’altra casella: i suoi indirizzi inoltrano a ${listed}, ma quelli in Aliasmith inoltrano a ${known}.`,
    hint: 'Non è stato modificato nulla. Se la chiave è sbagliata, sostituiscila in Impostazioni > Account. Per due caselle, aggiungi un secondo account.',
    yes: 'Usa anche questa casella',
    no: 'Non ora',
  }),
  missing: (account, missing, existing) => ({
    message: plural(missing, {
      one: `Dall’elenco dell’account “${account}” manca ${number(missing)} indirizzo su ${number(existing)}. È stato eliminato?`,
      other: `Dall’elenco dell’account “${account}” mancano ${number(missing)} indirizzi su ${number(existing)}. Sono stati eliminati?`,
    }),
    hint: plural(missing, {
      one: 'Finché non rispondi, è considerato funzionante. Se non l’hai eliminato, controlla la chiave e l’indirizzo del server dell’account. Rispondi in Impostazioni > Indirizzi.',
      other:
        'Finché non rispondi, sono considerati funzionanti. Se non ne hai eliminati, controlla la chiave e l’indirizzo del server dell’account. Rispondi in Impostazioni > Indirizzi.',
    }),
    yes: plural(missing, { one: 'È stato eliminato', other: 'Sono stati eliminati' }),
    no: plural(missing, { one: 'Conservalo', other: 'Conservali' }),
  }),
}
