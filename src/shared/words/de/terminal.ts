import type { TerminalWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords: TerminalWords = {
  exclude: (one, other) => `Verwenden Sie entweder ${one} oder ${other}, nicht beides.`,
  needsValue: (option) => `${option} braucht einen Wert.`,
  twice: (option) => `${option} ist zweimal angegeben.`,
  tooLong: (option, limit) =>
    plural(limit, {
      one: `Der Wert von ${option} ist länger als ${number(limit)} Zeichen.`,
      other: `Der Wert von ${option} ist länger als ${number(limit)} Zeichen.`,
    }),
  control: (option) => `Der Wert von ${option} enthält ein Steuerzeichen.`,
  newOnly: '--account, --label und --print wirken nur zusammen mit --new.',
  help: `Aliasmith erstellt E-Mail-Adressen.

aliasmith                öffnet den Schnellzugriff
aliasmith --new          erstellt eine Adresse, kopiert sie, sofern das nicht
                         ausgeschaltet ist, und zeigt eine Benachrichtigung
  --account=NAME         im Konto mit diesem Namen statt im Standardkonto
  --label=TEXT           mit diesem Label
  --print                wartet außerdem auf die Adresse und schreibt sie in die Standardausgabe
aliasmith --toggle       öffnet den Schnellzugriff oder blendet ihn aus
aliasmith --settings     öffnet die Einstellungen
aliasmith --hidden       startet, ohne etwas zu öffnen
aliasmith --help         zeigt diesen Text

Jeder Befehl erreicht die laufende App oder startet sie.

Rückgabewerte von --new --print. Bei jedem Wert außer 0 ist die Standardausgabe leer, und
ein Satz in der Standardfehlerausgabe sagt, was geschehen ist und was zu tun ist:
  0   die Adresse wurde erstellt
  1   die App konnte nicht starten, antwortete nicht, oder der Befehl wurde beendet;
      nichts wurde erstellt
  2   die Befehlszeile ist falsch; nichts wurde erstellt
  3   es gibt kein Konto oder keines mit diesem Namen; nichts wurde erstellt
  4   der Schlüssel fehlt, wurde abgelehnt, oder der Schlüsselbund ist gesperrt;
      nichts wurde erstellt
  5   der Dienst oder seine Regeln lehnten ab; nichts wurde erstellt
  6   ein Limit des Dienstes ist erreicht; nichts wurde erstellt
  7   der Dienst war nicht erreichbar, oder seine Antwort war unbrauchbar;
      nichts wurde erstellt
  8   die Antwort ging verloren oder konnte nicht gespeichert werden: die Adresse
      existiert möglicherweise
  9   dieser Computer kann das Ergebnis nicht speichern oder weitergeben, wie der Satz sagt`,
  nobodyCame:
    'Aliasmith läuft, hat die Anfrage aber nicht rechtzeitig angenommen. Nichts wurde erstellt. Beenden Sie Aliasmith, und versuchen Sie es erneut.',
  noAnswer:
    'Aliasmith hat nicht rechtzeitig geantwortet. Ob eine Adresse erstellt wurde, zeigt die Liste in den Einstellungen unter „Adressen“.',
  endedEarly:
    'Aliasmith wurde beendet, bevor es geantwortet hat. Ob eine Adresse erstellt wurde, zeigt die Liste in den Einstellungen unter „Adressen“.',
  cancelled: 'Der Befehl wurde beendet, bevor Aliasmith begonnen hat. Nichts wurde erstellt.',
  notStarted:
    'Aliasmith konnte nicht gestartet werden. Nichts wurde erstellt. Starten Sie es ohne --print, um den Grund zu sehen.',
  notPrinted: (address) =>
    `${address} wurde erstellt, konnte aber nicht in die Standardausgabe geschrieben werden. Die Adresse steht in der Liste.`,
  noPlace: (folder) =>
    `Die Antwort kann im Ordner ${folder} nicht entgegengenommen werden. Nichts wurde erstellt. Prüfen Sie, ob Sie dort schreiben dürfen.`,
  handedOver:
    'Aliasmith läuft bereits. Der Auftrag wurde weitergegeben; das Ergebnis zeigt Aliasmith selbst an.',
}
