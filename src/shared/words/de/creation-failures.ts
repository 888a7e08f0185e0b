import type { CreationFailureWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `${provider} akzeptiert diesen Namen nicht.` : 'Der Dienst akzeptiert diesen Namen nicht.',
    'Wählen Sie einen anderen Namen, oder nehmen Sie einen Vorschlag.',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `${provider} akzeptiert diese Domain nicht.` : 'Der Dienst akzeptiert diese Domain nicht.',
    'Wählen Sie eine andere Domain.',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `${provider} nimmt sein Angebot für ${domain} nicht mehr an. Nichts wurde erstellt.`
      : 'Der Dienst nimmt sein Angebot für diese Domain nicht mehr an. Nichts wurde erstellt.',
    'Versuchen Sie es erneut: Aliasmith fragt zuerst nach einem neuen Angebot.',
  ],
  'recipient-refused': ({ provider }) => [
    provider
      ? `${provider} akzeptiert diesen Empfänger nicht.`
      : 'Der Dienst akzeptiert diesen Empfänger nicht.',
    'Wählen Sie einen anderen Empfänger, oder bestätigen Sie diesen auf der Website des Dienstes.',
  ],
  'label-refused': ({ provider }) => [
    provider ? `${provider} akzeptiert dieses Label nicht.` : 'Der Dienst akzeptiert dieses Label nicht.',
    'Ändern Sie das Label, oder lassen Sie es leer.',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `${provider} speichert keine Labels dieses Kontos: Das ist dort ausgeschaltet.`
      : 'Der Dienst speichert keine Labels dieses Kontos: Das ist dort ausgeschaltet.',
    'Das Label bleibt hier. Um es auch dort zu speichern, erlauben Sie das in den Einstellungen des Dienstes, und speichern Sie es erneut.',
  ],
  'template-malformed': () => [
    'Die Vorlage kann nicht gelesen werden.',
    'Verwenden Sie einfache Zeichen und {word}, {letters:4}, {digits:2} oder {chars:8}.',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider
      ? `Dieser Stil erzeugt Namen, die ${provider} nicht akzeptiert.`
      : 'Dieser Stil erzeugt Namen, die der Dienst nicht akzeptiert.',
    'Ändern Sie die Länge oder die Zeichen.',
  ],
  'input-refused': ({ provider }) => [
    provider
      ? `${provider} hat die Anfrage nicht angenommen.`
      : 'Der Dienst hat die Anfrage nicht angenommen.',
    'Ändern Sie Ihre Eingaben, und versuchen Sie es erneut.',
  ],
  'not-offered': ({ provider }) => [
    provider ? `${provider} bietet das nicht an.` : 'Der Dienst bietet das nicht an.',
    'Es wird nicht mehr angezeigt. Testen Sie die Verbindung in den Einstellungen unter „Konten“, um erneut nachzusehen.',
  ],
  'name-taken': ({ address }) => [
    address ? `${address} ist vergeben.` : 'Dieser Name ist vergeben.',
    'Wählen Sie einen anderen Namen, oder nehmen Sie einen Vorschlag.',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `Die Adresse ${address} haben Sie bereits.` : 'Diese Adresse haben Sie bereits.',
    labelUnused
      ? sentences(
          'Suchen Sie sie in der Liste, oder wählen Sie einen anderen Namen.',
          'Das Label der Adresse wurde nicht geändert.',
        )
      : 'Suchen Sie sie in der Liste, oder wählen Sie einen anderen Namen.',
  ],
  'yours-but-off': ({ address }) => [
    address
      ? `Die Adresse ${address} haben Sie bereits, aber sie ist nicht aktiviert.`
      : 'Diese Adresse haben Sie bereits, aber sie ist nicht aktiviert.',
    'Wählen Sie einen anderen Namen, oder sehen Sie in den Einstellungen unter „Adressen“ nach, was sich mit ihr tun lässt.',
  ],
  'state-changed': ({ provider }) => [
    provider
      ? `${provider} hat dies im selben Moment geändert.`
      : 'Der Dienst hat dies im selben Moment geändert.',
    'Versuchen Sie es erneut.',
  ],
  'no-free-name': () => [
    'Alle Vorschläge waren vergeben.',
    'Geben Sie einen Namen ein, oder wählen Sie einen längeren Namensstil.',
  ],
}
