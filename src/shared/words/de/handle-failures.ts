import type { HandleFailureWords } from '../catalogue.ts'

/** Sentences for failures with handles. */
export const handleFailureWords: HandleFailureWords = {
  'handle-not-found': ({ provider }) => [
    provider ? `${provider} kennt dieses Handle nicht.` : 'Der Dienst kennt dieses Handle nicht.',
    'Prüfen Sie die Schreibweise, oder registrieren Sie es.',
  ],
  'handle-gone': ({ provider }) => [
    provider ? `${provider} hat dieses Handle nicht mehr.` : 'Der Dienst hat dieses Handle nicht mehr.',
    'Es wurde aufgegeben oder nie registriert. Sie können es aus der Liste entfernen.',
  ],
  'handle-taken': ({ handle }) => [
    handle
      ? `Das Handle „${handle}“ ist vergeben, oder eine Adresse verwendet diesen Namen bereits.`
      : 'Das Handle ist vergeben, oder eine Adresse verwendet diesen Namen bereits.',
    'Wählen Sie ein anderes. Gehört es Ihnen, fügen Sie es der Liste hinzu.',
  ],
  'handle-unusable': ({ handle, provider }) => [
    handle && provider
      ? `Das Handle „${handle}“ kann nicht registriert werden, und ${provider} kennt keines dieses Namens, das in Gebrauch ist.`
      : 'Das Handle kann nicht registriert werden, und der Dienst kennt keines dieses Namens, das in Gebrauch ist.',
    'Es wurde aufgegeben, oder eine Adresse verwendet diesen Namen. Wählen Sie ein anderes.',
  ],
  'handle-released': () => [
    'Dieses Handle wurde aufgegeben.',
    'Es kann nie wieder verwendet werden. Wählen Sie ein anderes.',
  ],
  'handle-in-use': () => [
    'Dieses Handle gehört noch Ihnen.',
    'Geben Sie es auf, bevor Sie es aus der Liste entfernen.',
  ],
  'handle-still-held': ({ provider }) => [
    provider
      ? `Bei ${provider} wurde das Handle nicht aufgegeben.`
      : 'Beim Dienst wurde das Handle nicht aufgegeben.',
    'Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
  ],
  'not-claimed': ({ provider }) => [
    provider
      ? `${provider} hat kein solches Handle: Es wurde nicht registriert.`
      : 'Der Dienst hat kein solches Handle: Es wurde nicht registriert.',
    'Registrieren Sie es erneut.',
  ],
  'domain-still-off': ({ domain, provider }) => [
    domain && provider
      ? `${provider} meldet, dass ${domain} noch deaktiviert ist.`
      : 'Der Dienst meldet, dass diese Domain noch deaktiviert ist.',
    'Die Liste zeigt, was der Dienst meldet. Versuchen Sie es mit dem Schalter erneut.',
  ],
  'domain-still-on': ({ domain, provider }) => [
    domain && provider
      ? `${provider} meldet, dass ${domain} noch aktiviert ist.`
      : 'Der Dienst meldet, dass diese Domain noch aktiviert ist.',
    'Die Liste zeigt, was der Dienst meldet. Versuchen Sie es mit dem Schalter erneut.',
  ],
  'claim-unknown': ({ handle }) => [
    handle
      ? `Die Antwort ging verloren, daher ist nicht bekannt, ob „${handle}“ registriert wurde.`
      : 'Die Antwort ging verloren, daher ist nicht bekannt, ob das Handle registriert wurde.',
    'Prüfen Sie erneut, wenn die Verbindung wieder besteht. Es wird nicht zweimal registriert.',
  ],
  'switch-unknown': ({ domain }) => [
    domain
      ? `Die Antwort ging verloren, daher ist nicht bekannt, ob ${domain} umgeschaltet wurde.`
      : 'Die Antwort ging verloren, daher ist nicht bekannt, ob diese Domain umgeschaltet wurde.',
    'Betätigen Sie den Schalter erneut, wenn die Verbindung wieder besteht: Das schadet nicht.',
  ],
  'release-unknown': ({ handle }) => [
    handle
      ? `Die Antwort ging verloren, daher ist nicht bekannt, ob „${handle}“ aufgegeben wurde.`
      : 'Die Antwort ging verloren, daher ist nicht bekannt, ob das Handle aufgegeben wurde.',
    'Prüfen Sie erneut, wenn die Verbindung wieder besteht.',
  ],
  'handle-not-noted': ({ provider }) => [
    provider
      ? `${provider} hat die Anfrage ausgeführt, aber das konnte hier nicht gespeichert werden.`
      : 'Der Dienst hat die Anfrage ausgeführt, aber das konnte hier nicht gespeichert werden.',
    'Prüfen Sie, ob der Datenträger voll oder schreibgeschützt ist. Aliasmith fragt den Dienst erneut, sobald es schreiben kann.',
  ],
  'handle-domain-off': ({ address, domain }) => [
    address && domain
      ? `${address} gehört zu Ihrem Handle, das an der Domain ${domain} nicht aktiviert ist.`
      : 'Die Adresse gehört zu Ihrem Handle, das an dieser Domain nicht aktiviert ist.',
    'Aktivieren Sie die Domain in den Einstellungen unter „Konten“, oder wählen Sie eine andere.',
  ],
}
