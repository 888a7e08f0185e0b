import type { ListWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `Der Schlüssel des Kontos „${account}“ gehört zu einem anderen Postfach: Seine Adressen leiten an ${listed} weiter, die in Aliasmith aber an ${known}.`,
    hint: 'Nichts wurde geändert. Ist es der falsche Schlüssel, ersetzen Sie ihn in den Einstellungen unter „Konten“. Für zwei Postfächer fügen Sie ein zweites Konto hinzu.',
    yes: 'Dieses Postfach auch verwenden',
    no: 'Nicht jetzt',
  }),
  missing: (account, missing, existing) => ({
    message: plural(existing, {
      one: `In der Liste des Kontos „${account}“ fehlt ${number(missing)} von ${number(existing)} Adresse. Wurde sie gelöscht?`,
      other: plural(missing, {
        one: `In der Liste des Kontos „${account}“ fehlt ${number(missing)} von ${number(existing)} Adressen. Wurde sie gelöscht?`,
        other: `In der Liste des Kontos „${account}“ fehlen ${number(missing)} von ${number(existing)} Adressen. Wurden sie gelöscht?`,
      }),
    }),
    hint: 'Bis Sie antworten, gelten sie als funktionierend. Haben Sie keine gelöscht, prüfen Sie den Schlüssel und die Serveradresse des Kontos. Antworten Sie in den Einstellungen unter „Adressen“.',
    yes: 'Ja, gelöscht',
    no: 'Behalten',
  }),
}
