import type { ListWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `De sleutel van het account “${account}” hoort bij een andere mailbox: de adressen daarvan sturen door naar ${listed}, maar die in Aliasmith sturen door naar ${known}.`,
    hint: 'Er is niets gewijzigd. Is het de verkeerde sleutel, vervang die dan in Instellingen > Accounts. Voeg voor twee mailboxen een tweede account toe.',
    yes: 'Ook deze mailbox gebruiken',
    no: 'Niet nu',
  }),
  missing: (account, missing, existing) => ({
    message: sentences(
      plural(existing, {
        one: `De lijst van het account “${account}” mist ${number(missing)} van ${number(existing)} adres.`,
        other: `De lijst van het account “${account}” mist ${number(missing)} van ${number(existing)} adressen.`,
      }),
      plural(missing, { one: 'Is het verwijderd?', other: 'Zijn ze verwijderd?' }),
    ),
    hint: 'Tot je antwoordt, tellen ze als werkend. Heb je er geen verwijderd, controleer dan de sleutel en het serveradres van het account. Antwoord in Instellingen > Adressen.',
    yes: plural(missing, { one: 'Het is verwijderd', other: 'Ze zijn verwijderd' }),
    no: 'Behouden',
  }),
}
