import type { SettingsWords } from '../catalogue.ts'
import { choiceWords } from './choices.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'
import { settingsKeysWords } from './settings-keys.ts'

/** Every phrase of the settings window except the sentences about failures. */
export const settingsWords: SettingsWords = {
  ...settingsKeyByEmailWords,
  ...settingsKeysWords,
  ...choiceWords,

  'window.title': (page) => `${page} – Aliasmith`,
  'window.failed': 'Die Einstellungen konnten nicht gelesen werden.',
  'window.retry': 'Erneut versuchen',
  'window.preview': 'Vorschau',

  'nav.name': 'Einstellungen',
  'nav.accounts': 'Konten',
  'nav.addresses': 'Adressen',
  'nav.creating': 'Neue Adressen',
  'nav.shortcuts': 'Tastenkürzel',
  'nav.general': 'Allgemein',
  'nav.about': 'Info',

  'notices.name': 'Hinweise',
  'notices.dismiss': 'Schließen',
  'notices.update.download': 'Herunterladen',
  'notices.update.install': 'Neu starten und installieren',

  'accounts.title': 'Konten',
  'accounts.lead': 'Dienste, die Ihre Adressen erstellen. Schlüssel gehen nur an sie.',
  'accounts.list': 'Konten',
  'accounts.add': 'Konto hinzufügen',
  'accounts.try': 'Ohne Konto ausprobieren',
  'accounts.empty.title': 'Verbinden Sie Ihren ersten Dienst',
  'accounts.empty.text':
    'Fügen Sie ein Konto mit einem Schlüssel Ihres Dienstes hinzu. Oder sehen Sie sich erst um: Das Übungskonto braucht weder Schlüssel noch Netzwerk.',
  'accounts.default': 'Standard',
  'accounts.edit': 'Bearbeiten',
  'accounts.edit.of': (nickname) => `Bearbeiten: ${nickname}`,
  'accounts.makeDefault': 'Als Standard festlegen',
  'accounts.makeDefault.of': (nickname) => `Als Standard festlegen: ${nickname}`,
  'accounts.remove': 'Entfernen',
  'accounts.remove.of': (nickname) => `Entfernen: ${nickname}`,
  'accounts.replaceKey': 'Schlüssel ersetzen',
  'accounts.replaceKey.of': (nickname) => `Schlüssel ersetzen: ${nickname}`,
  'accounts.enterKey': 'Schlüssel eingeben',
  'accounts.enterKey.of': (nickname) => `Schlüssel eingeben: ${nickname}`,
  'accounts.isDefault': (nickname) => `Standardkonto: ${nickname}`,
  'accounts.isSaved': (nickname) => `Konto gespeichert: ${nickname}`,
  'accounts.isRemoved': (nickname) => `Konto entfernt: ${nickname}`,
  'accounts.noMail': 'Empfängt keine E-Mails',
  'accounts.servicePlan': (plan) => `Tarif „${plan}“`,

  'state.working': 'Funktioniert',
  'state.key-rejected': 'Schlüssel abgelehnt',
  'state.unreachable': 'Nicht erreichbar',
  'state.untested': 'Nicht getestet',
  'state.blocked': 'Vom Dienst gesperrt',
  'state.network-blocked': 'Ihr Netzwerk ist gesperrt',

  'key.keychain': 'Schlüssel im Schlüsselbund des Systems',
  'key.session': 'Schlüssel nur bis zum Beenden',
  'key.not-needed': 'Kein Schlüssel nötig',
  'key.missing': 'Schlüssel fehlt',

  'form.add': 'Konto hinzufügen',
  'form.failed': 'Das Formular konnte nicht gelesen werden.',
  'form.failed.hint': 'Öffnen Sie es noch einmal, um es erneut zu versuchen.',
  'form.edit': (nickname) => `Konto „${nickname}“ bearbeiten`,
  'form.nickname': 'Kontoname',
  'form.nickname.another': (name, place) => `${name} ${number(place)}`,
  'form.key': 'API-Schlüssel',
  'form.key.get': (provider) => `Schlüssel bei ${provider} holen`,
  'form.key.saved': 'Ein Schlüssel ist gespeichert. Er wird nie wieder angezeigt.',
  'form.key.keep': 'Gespeicherten Schlüssel behalten',
  'form.key.again':
    'Der Schlüssel wird erneut gebraucht: Ein gespeicherter Schlüssel wird nur an den Server gesendet, für den er gespeichert wurde.',
  'form.key.lost':
    'Für dieses Konto ist kein Schlüssel gespeichert. Fügen Sie ihn ein, um das Konto wieder zu verwenden.',
  'form.key.where':
    'Wird im Schlüsselbund Ihres Systems gespeichert, sofern es einen hat, und nie wieder angezeigt.',
  'form.advanced': 'Erweitert',
  'form.server': 'Serveradresse',
  'form.server.hint': 'Ändern Sie sie nur, wenn Sie den Dienst selbst betreiben.',
  'form.keyInQuery': 'Schlüssel in der Adresse (Query) statt in einem Header senden',
  'form.keyInQuery.risk':
    'Server und Proxys schreiben Adressen in ihre Protokolle, und damit auch den Schlüssel. Verwenden Sie dies nur, wenn Header nicht ankommen.',
  'form.domain': 'Standarddomain',
  'form.domain.hint':
    'Wählen Sie eine, oder geben Sie eine andere ein. „Speichern“ und „Verbindung testen“ listen auf, was der Dienst anbietet.',
  'form.plan': 'Tarif',
  'form.plan.limits': (hour, month) =>
    sentences(
      hour === undefined
        ? 'Beliebig viele Anfragen pro Stunde.'
        : plural(hour, {
            one: `${number(hour)} Anfrage pro Stunde.`,
            other: `${number(hour)} Anfragen pro Stunde.`,
          }),
      month === undefined
        ? 'Beliebig viele neue Adressen pro Monat.'
        : plural(month, {
            one: `${number(month)} neue Adresse pro Monat.`,
            other: `${number(month)} neue Adressen pro Monat.`,
          }),
    ),
  'form.test': 'Verbindung testen',
  'form.testing': 'Wird getestet…',
  'form.save': 'Speichern',
  'form.saveAnyway': 'Trotzdem speichern',
  'form.cancel': 'Abbrechen',

  'report.good': 'Verbunden.',
  'report.key': 'Der Schlüssel wurde akzeptiert.',
  'report.addresses.name': 'Adressen',
  'report.addresses': (count) => `${number(count)} beim Dienst`,
  'report.domains': 'Domains',
  'report.domains.list': (names, more) => all(more === 0 ? names : [...names, `${number(more)} weitere`]),
  'report.plan': 'Tarif',
  'report.plan.name': (plan) => `„${plan}“`,
  'report.quota': 'Adressen noch frei',
  'report.quota.left': (left, limit) => `${number(left)} von ${number(limit)}`,
  'report.quota.left.shared': (left, limit) => `${number(left)} von ${number(limit)}, an gemeinsamen Domains`,
  'report.expires': 'Schlüssel läuft ab',
  'report.limits': 'Übliche Limits',
  'report.blocked': (provider) =>
    `Aber die Person, der dieser Schlüssel gehört, ist bei ${provider} gesperrt: Das Erstellen einer Adresse wurde verweigert.`,
  'report.noDomain': (provider) =>
    `Aber mit diesem Schlüssel bietet ${provider} keine Domain für neue Adressen an.`,

  'discard.title': 'Änderungen verwerfen?',
  'discard.text': 'Ihre Eingaben sind noch nicht gespeichert.',
  'discard.yes': 'Verwerfen',
  'discard.no': 'Weiter bearbeiten',

  'remove.title': (nickname) => `Konto „${nickname}“ entfernen?`,
  'remove.key': 'Sein Schlüssel wird aus dem Schlüsselbund dieses Computers entfernt.',
  'remove.sessionKey': 'Sein Schlüssel, der nur bis zum Beenden behalten wird, wird sofort vergessen.',
  'remove.addresses': 'Seine Adressen bleiben in Ihrer Liste und funktionieren beim Dienst weiterhin.',
  'remove.practice': 'Seine Übungsadressen bleiben in Ihrer Liste.',
  'remove.own':
    'Seine Adressen bleiben in Ihrer Liste. Ob E-Mails an sie ankommen, liegt wie bisher an Ihrem E-Mail-Dienst.',
  'remove.handles':
    'Seine Liste der Handles wird hier vergessen. Beim Dienst gehören sie weiterhin Ihnen und können wieder hinzugefügt werden.',
  'remove.yes': 'Konto entfernen',
  'remove.no': 'Abbrechen',

  'handles.name': 'Handles',
  'handles.of': (nickname) => `Handles des Kontos „${nickname}“`,
  'handles.lead': (provider) =>
    `Ein Handle ist ein Name an jeder Domain von ${provider}. Eine deaktivierte Domain weist E-Mails an ihn ab.`,
  'handles.handle': 'Handle',
  'handles.claim': 'Handle registrieren',
  'handles.existing.lead': 'Haben Sie schon eines?',
  'handles.existing': 'Zur Liste hinzufügen',
  'handles.to': (destination) => `an ${destination}`,
  'handles.domains': (handle) => `Domains von ${handle}`,
  'handles.uncertain':
    'Ein Fragezeichen: Der Dienst hat noch nicht mitgeteilt, ob diese Domain aktiviert ist. Betätigen Sie ihren Schalter, um sicherzugehen.',
  'handles.release': 'Aufgeben',
  'handles.release.of': (handle) => `Aufgeben: ${handle}`,
  'handles.check': 'Erneut prüfen',
  'handles.check.of': (handle) => `Erneut prüfen: ${handle}`,
  'handles.forget': 'Aus der Liste entfernen',
  'handles.forget.of': (handle) => `Aus der Liste entfernen: ${handle}`,
  'handles.state.claiming':
    'Die Antwort ging verloren: Es ist noch nicht bekannt, ob dieses Handle registriert wurde.',
  'handles.state.releasing':
    'Die Antwort ging verloren: Es ist noch nicht bekannt, ob dieses Handle aufgegeben wurde.',
  'handles.state.released': 'Aufgegeben. Es kann nie wieder verwendet werden.',
  'handles.state.gone': 'Der Dienst hat dieses Handle nicht mehr.',
  'handles.state.not-yours': 'Der Dienst meldet, dass dieses Handle jemand anderem gehört.',

  'release.title': (handle) => `${handle} aufgeben?`,
  'release.forever':
    'Ein aufgegebenes Handle kann nie wieder verwendet werden: weder von Ihnen noch von anderen.',
  'release.mail': 'E-Mails an das Handle werden an jeder Domain abgewiesen, sofort und für immer.',
  'release.instead':
    'Um seine E-Mails nur für eine Weile zu stoppen, deaktivieren Sie stattdessen seine Domains.',
  'release.confirm': (handle) => `Geben Sie zur Bestätigung ${handle} ein`,
  'release.yes': 'Für immer aufgeben',
  'release.no': 'Behalten',

  'adopt.title': 'Ein bestehendes Handle hinzufügen',
  'adopt.how': (provider) =>
    `${provider} kann Handles nicht auflisten. Wem ein Handle gehört, zeigt sich nur, wenn eine Domain dafür aktiviert wird. Die Domain, die Sie wählen, wird also aktiviert.`,
  'adopt.domain': 'Zu aktivierende Domain',
  'adopt.effect': (address) => `E-Mails an ${address} werden angenommen.`,
  'adopt.yes': 'Aktivieren und hinzufügen',
  'adopt.no': 'Abbrechen',

  'page.loading': 'Wird geladen…',
  'page.failed': 'Diese Seite konnte nicht gelesen werden.',
  'page.failed.hint': 'Öffnen Sie eine andere Seite, und kehren Sie zurück, um es erneut zu versuchen.',
}
