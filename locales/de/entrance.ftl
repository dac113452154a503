### First run, unlock, and the ways back in. The reader has not signed in: nothing here may name a person.


## The steps of the first run

entrance-step-language = Sprache
entrance-step-language-about = Lässt sich jederzeit ohne Neustart ändern.
entrance-step-organisation = Organisation und Heimatregion
entrance-step-organisation-about = Wo Ihre Daten zu Hause sind, und das Recht, das dort gilt, in klaren Worten.
entrance-step-passphrase = Sie und Ihre Passphrase
entrance-step-passphrase-about = Öffnet den Tresor auf diesem Gerät. Beliebige Wörter.
entrance-step-recovery = Wiederherstellungsschlüssel
entrance-step-recovery-about = Öffnet den Tresor auf einem neuen Computer. Sie bewahren ihn auf Papier auf und bestätigen zwei seiner Gruppen.
entrance-step-import = E-Mails importieren
entrance-step-import-about = Postfachdateien oder Ordner; sie bleiben in Ihrer Heimatregion.
# Where the reader stands. $step is the number of this step, $steps how many there are.
entrance-step-count = Schritt { $step } von { $steps }
entrance-step-optional = Freiwillig
entrance-step-change = Ändern
# Heard with the button that goes back to a step. $step is the step's name.
entrance-step-change-named = Ändern: { $step }
entrance-steps-label = Schritte der Einrichtung
entrance-back = Zurück
entrance-continue = Weiter
entrance-stays-here = Alles hier bleibt auf diesem Gerät. Nichts wird angelegt, bevor Sie eine Passphrase gewählt haben.
entrance-made-here = Der Tresor ist angelegt. Alles darin bleibt auf diesem Gerät.

## Language

entrance-language-title = In welcher Sprache arbeiten Sie?
entrance-language-lead = Jeder Arbeitsplatz hat seine eigene. Die Kundschaft erhält Antworten immer in ihrer.
entrance-language-guess = nach den Einstellungen dieses Computers
entrance-language-chosen = gewählt
entrance-language-others = Alle anderen Sprachen
entrance-language-find = Tippen, um eine Sprache zu finden
# Shown in the empty search field: beginnings in three scripts show that any spelling works.
entrance-language-find-example = Tippen zum Suchen: deu, عر, 日本 …
# Nothing matches what was typed. $typed is that text.
entrance-language-none = Keine Sprache passt zu „{ $typed }“.
entrance-language-partly = Noch nicht ganz übersetzt: Englisch, wo Wörter fehlen
entrance-language-note = Daten und Zahlen folgen der Sprache; Fristen und das Prüfprotokoll werden überall gleich geschrieben.

## Organisation and home region

entrance-organisation-title = Ihre Organisation und ihre Heimatregion
entrance-organisation-lead = Kundendaten liegen im verschlüsselten Tresor einer Region und verlassen ihn nur durch ein Tor, das die Richtlinien öffnen.
entrance-organisation-name = Name der Organisation
entrance-organisation-name-hint = Wird Ihren Leuten angezeigt. Er lässt sich später ändern.
entrance-organisation-name-missing = Geben Sie der Organisation einen Namen.
entrance-region = Heimatregion
entrance-region-hint = Wo die Kundschaft lebt, deren E-Mails zuerst kommen. Weitere Regionen können folgen; jede hat einen eigenen Tresor.
entrance-region-missing = Wählen Sie die Heimatregion.
entrance-regime = Recht als Vorlage
# How many rules a template has. $count is that number.
entrance-regime-rules =
    { $count ->
        [one] { $count } Regel
       *[other] { $count } Regeln
    }
# Below a template. $date is the day on which its authors last looked at the law.
entrance-regime-reviewed = Ein Ausgangspunkt, geprüft am { $date }. Eine Rechtsberatung muss ihn bestätigen.
entrance-regime-none = Für diese Region passt noch keine Vorlage. Was nicht erlaubt ist, bleibt verboten.
# Laws that may apply beside the chosen one. $regimes is a list of their names.
entrance-regime-more = Gilt möglicherweise auch: { $regimes }. Lässt sich später hinzufügen.
entrance-regime-label = Die Regeln der Vorlage in klaren Worten
entrance-effect-permit = Erlaubt
entrance-effect-forbid = Verboten
entrance-effect-conditional = Unter einer Bedingung

## You and your passphrase

entrance-person-title = Sie und Ihre Passphrase
entrance-person-lead = Sie sind die erste Person dieser Organisation und haben alle Rollen, bis andere ihre annehmen.
entrance-person-name = Ihr Name
entrance-person-name-hint = Nur im Tresor. Der Sperrbildschirm zeigt Initialen.
entrance-person-name-missing = Geben Sie Ihren Namen an.
entrance-passphrase = Ihre Passphrase
entrance-passphrase-new = Neue Passphrase
entrance-passphrase-again = Noch einmal dieselbe
entrance-passphrase-hint = Mehrere Wörter ohne Zusammenhang sind stark und leicht zu merken. Leerzeichen und jede Schrift sind willkommen.
entrance-passphrase-differs = Die beiden Passphrasen sind verschieden.
entrance-passphrase-weak = Diese Passphrase ließe sich erraten. Machen Sie sie länger.
entrance-strength-label = Stärke der Passphrase
entrance-strength-0 = Sehr schwach
entrance-strength-1 = Schwach
entrance-strength-2 = Mittel
entrance-strength-3 = Stark
entrance-strength-4 = Sehr stark
entrance-strength-0-about = Gehört zu den ersten Versuchen.
entrance-strength-1-about = Wer Geduld hat, errät sie.
entrance-strength-2-about = Ein schneller Computer könnte sie mit dem gestohlenen Datenträger irgendwann finden.
entrance-strength-3-about = Mit dem gestohlenen Datenträger allein lässt sie sich gar nicht probieren; mit dem Gerät dazu dauert das Raten Jahre.
entrance-strength-4-about = Selbst mit gestohlenem Datenträger und Gerät dauert das Raten Jahrhunderte.
# Why a passphrase is easy to guess; the ids come from the programme.
passphrase-short = Mindestens zehn Zeichen sind nötig.
passphrase-common = Sie gehört zu denen, die zuerst probiert werden.
passphrase-sequence = Tastenreihen und Alphabetfolgen werden früh probiert.
passphrase-repeat = Immer wieder dasselbe bringt wenig.
passphrase-date = Daten und Jahreszahlen werden früh probiert.
passphrase-word = Ein einzelnes Wort genügt nicht; fügen Sie weitere ohne Zusammenhang hinzu.
passphrase-name = Namen werden früh probiert, die dieser Organisation zuerst.
passphrase-guessable = Sie ließe sich erraten. Fügen Sie noch ein Wort ohne Zusammenhang hinzu.
entrance-caps-lock = Die Feststelltaste ist an
entrance-caps-lock-about = Mit dem Auge lesen Sie, was Sie getippt haben.
entrance-create = Tresor anlegen
entrance-creating = Der Tresor wird angelegt …
entrance-creating-about = Die Passphrase wird absichtlich aufwendig verarbeitet, damit Raten langsam ist. Das dauert einen Moment.

## Keystore of the system

entrance-keystore-ready = Bekanntes Gerät
entrance-keystore-ready-about = Sein Geheimnis liegt im Schlüsselspeicher des Systems. Ein kopierter Datenträger öffnet sich nirgends sonst.
entrance-keystore-credential = Geheimnis von der Dienstverwaltung
entrance-keystore-credential-about = Das Gerätegeheimnis hat das System übergeben, das Meridian gestartet hat.
entrance-keystore-locked = Der Schlüsselspeicher des Systems ist gesperrt
entrance-keystore-locked-about = Entsperren Sie ihn mit dem Kennwort Ihres Computers und versuchen Sie es erneut. Nichts ist verloren.
entrance-keystore-absent = Dieser Computer hat keinen Schlüsselspeicher
entrance-keystore-absent-about = Meridian braucht den Schlüsselspeicher des Systems für das Geheimnis dieses Geräts und legt es nie in eine eigene Datei. Starten Sie ihn (unter Linux: GNOME Keyring oder KWallet) und versuchen Sie es erneut.
entrance-keystore-unknown = Der Schlüsselspeicher kennt dieses Gerät nicht
entrance-keystore-unknown-about = Sein Geheimnis ist weg, etwa nach einer Neuinstallation des Systems. Der Wiederherstellungsschlüssel öffnet den Tresor und erzeugt ein neues Geheimnis.
entrance-keystore-again = Erneut versuchen

## Recovery key

entrance-recovery-title = Schreiben Sie den Wiederherstellungsschlüssel auf
entrance-recovery-lead = Er öffnet den Tresor, wenn die Passphrase vergessen oder der Computer weg ist. Er wird nur dieses eine Mal angezeigt und nirgends aufbewahrt.
entrance-recovery-label = Wiederherstellungsschlüssel
# One of seven groups of the key. $number counts from one, $group are its four characters.
entrance-recovery-group = Gruppe { $number }: { $group }
entrance-recovery-copy = Kopieren
entrance-recovery-copied = Kopiert
entrance-recovery-print = Drucken
entrance-recovery-keep = Bewahren Sie ihn auf Papier auf, nicht bei diesem Computer. Wer ihn und den Datenträger hat, öffnet den Tresor; ohne ihn und ohne die Passphrase niemand, auch wir nicht.
entrance-recovery-clipboard = Andere Programme können lesen, was kopiert wurde. Papier ist sicherer.
entrance-recovery-confirm-title = Geben Sie zwei Gruppen von Ihrem Blatt ein
# A field for one group of the key. $number counts from one.
entrance-recovery-confirm = Gruppe { $number }
# $number counts from one.
entrance-recovery-confirm-wrong = Das ist nicht Gruppe { $number }. Sehen Sie noch einmal auf Ihr Blatt.
entrance-recovery-confirm-note = Noch zwei Gruppen, dann geht es weiter
entrance-recovery-confirmed = Beide Gruppen stimmen.
# Heading of the printed sheet. $organisation is the organisation's name.
entrance-recovery-sheet = Wiederherstellungsschlüssel von { $organisation }
entrance-recovery-sheet-about = Bewahren Sie dieses Blatt unter Verschluss auf. Auf einem neuen Computer wählen Sie „Sicherung wiederherstellen“, auf diesem „Wiederherstellungsschlüssel“.
# Foot of the printed sheet. $date is today.
entrance-recovery-sheet-date = Erstellt am { $date }

## Import at first run

entrance-import-title = E-Mails importieren
entrance-import-lead = Gesprächsfäden, Kundschaft und Sprachen werden auf diesem Gerät erkannt. Nichts wird irgendwohin gesendet.
entrance-import-skip = Später
entrance-import-open = Arbeitsbereich öffnen

## Unlock

entrance-who = Wer sitzt an diesem Arbeitsplatz?
entrance-who-other = Jemand anderes an diesem Arbeitsplatz
# $initials are those of the chosen person.
entrance-unlock-as = Als { $initials } entsperren
entrance-unlock = Entsperren
entrance-unlocking = Wird geöffnet …
# $clock is the time that remains, as minutes and seconds.
entrance-unlock-in = Entsperren in { $clock }
entrance-wrong = Diese Passphrase öffnet den Tresor nicht.
entrance-wrong-about = Prüfen Sie die Sprache der Tastatur und die Feststelltaste und versuchen Sie es erneut.
# $clock is the time that remains, as minutes and seconds.
entrance-wrong-wait = Der nächste Versuch ist in { $clock } möglich.
entrance-waiting = Zu viele falsche Passphrasen.
entrance-wait-label = Wartezeit bis zum nächsten Versuch
entrance-desktop = Dieser Arbeitsplatz
# How many people can sign in here. $count is their number.
entrance-share =
    { $count ->
        [one] Eine Person nutzt diesen Arbeitsplatz
       *[other] { $count } Personen teilen sich diesen Arbeitsplatz
    }
entrance-share-about = Jede öffnet nur ihre eigenen Regionen.
entrance-share-about-one = Andere können mit einer Einladung dazukommen.
entrance-locks = Er sperrt sich selbst
entrance-locks-about = Nach einer Weile ohne Taste oder Zeiger werden die Schlüssel aus dem Speicher gelöscht. Über die Kundschaft ist hier nichts zu sehen.
entrance-wait-kept = Die Wartezeit bleibt
entrance-wait-kept-about = Meridian zu schließen verkürzt sie nicht.
entrance-tries-recorded = Jeder Versuch steht im Protokoll
entrance-tries-recorded-about = Vergessen? Der Wiederherstellungsschlüssel öffnet den Tresor; niemand kann Ihre Passphrase lesen.
entrance-use-recovery = Wiederherstellungsschlüssel
entrance-use-restore = Sicherung wiederherstellen
entrance-demo = Vorführung
entrance-demo-about = Die Personen und ihre E-Mails sind erfunden. Ihre Passphrase wurde dort ausgegeben, wo die Vorführung gestartet wurde.
entrance-language-menu = Sprache
entrance-lock-title = Meridian ist gesperrt

## Health of the vaults, in the foot of the lock screen and as a banner above the desk

# $vault is the short name of a vault, such as eu.
entrance-vault-whole = Tresor { $vault } unversehrt
# $vaults is a list of short names of vaults.
entrance-vaults-whole = Tresore { $vaults } unversehrt
entrance-vaults-unchecked = Noch nicht geprüft
# $moment is when the vaults were last checked.
entrance-vaults-checked = Geprüft { $moment }
# $count is the number of records of the audit log.
entrance-vaults-records =
    { $count ->
        [one] { $count } Eintrag im Protokoll
       *[other] { $count } Einträge im Protokoll
    }
# $vault is the short name of a vault.
entrance-vault-damaged = Tresor { $vault } ist beschädigt
entrance-vault-damaged-about = Eine Prüfung fand Seiten, die nicht sind, wie sie geschrieben wurden. Die Datei wird abgewiesen und bleibt, wo sie ist; nichts wurde gelöscht oder ersetzt. Stellen Sie die letzte Sicherung wieder her und bewahren Sie die beschädigte Datei zur Untersuchung auf.
# $vault is the short name of a vault.
entrance-vault-missing = Tresor { $vault } fehlt
entrance-vault-missing-about = Seine Datei ist nicht im Ordner dieses Profils. Wurde sie verschoben, legen Sie sie zurück und versuchen Sie es erneut; sonst stellen Sie die letzte Sicherung wieder her. Nichts Neues tritt an ihre Stelle.
# $vault is the short name of a vault.
entrance-vault-newer = Tresor { $vault } stammt von einem neueren Meridian
entrance-vault-newer-about = Diese Version würde nicht alles darin verstehen und lässt ihn in Ruhe. Installieren Sie die neuere Version; nichts ist verloren.
entrance-vault-again = Noch einmal nachsehen
entrance-low-disk = Auf dem Datenträger ist wenig Platz
# $free is a size such as 512 MB.
entrance-low-disk-about = { $free } sind frei. Schaffen Sie Platz, bevor Sie E-Mails importieren; was nicht geschrieben werden kann, wird abgewiesen, nie halb geschrieben.

## Recovery

entrance-recover-title = Mit dem Wiederherstellungsschlüssel öffnen
entrance-recover-lead = Der Schlüssel steht auf dem Blatt von der Einrichtung: sieben Gruppen zu vier Zeichen. Sie wählen eine neue Passphrase; die alte gilt dann nicht mehr.
entrance-recover-key = Wiederherstellungsschlüssel
entrance-recover-key-hint = Groß- und Kleinschreibung, Leerzeichen und Striche sind egal. O gilt als 0, I und L als 1.
# How much of the key is there. $count is the number of characters so far, $needed how many there must be.
entrance-recover-key-count = { $count } von { $needed }
entrance-recover-key-short = Der Schlüssel hat 28 Zeichen.
entrance-recover-go = Öffnen
entrance-recover-restores = Das öffnet den Tresor, der auf diesem Computer liegt. Auf einem neuen Computer stellen Sie stattdessen eine Sicherung wieder her.

## Invitation

entrance-accept-title = Einladung annehmen
entrance-accept-lead = Wer Sie eingeladen hat, bekam einmal einen Code angezeigt. Er öffnet Ihre Regionen an diesem Arbeitsplatz; danach tritt Ihre eigene Passphrase an seine Stelle.
entrance-accept-code = Einladung
entrance-accept-code-hint = Sieben Gruppen zu vier Zeichen. Groß- und Kleinschreibung, Leerzeichen und Striche sind egal.
entrance-accept-go = Beitreten

## Restore on this or a new computer

entrance-restore-title = Sicherung wiederherstellen
entrance-restore-lead = Eine Sicherung ist ein Ordner, den Meridian geschrieben hat. Der Wiederherstellungsschlüssel öffnet sie hier; das Protokoll läuft unter neuem Namen weiter und vermerkt die Wiederherstellung.
entrance-restore-folder = Ordner der Sicherung
entrance-restore-pick = Auswählen …
entrance-restore-go = Wiederherstellen
entrance-restore-running = Die Sicherung wird wiederhergestellt …
entrance-restore-done = Die Sicherung ist wiederhergestellt
# $vaults is a list of short names of vaults.
entrance-restore-done-about = Diese Tresore sind wieder da: { $vaults }. Entsperren Sie mit der neuen Passphrase.
entrance-restore-failed = Die Sicherung wurde nicht wiederhergestellt
entrance-restore-failed-about = Auf diesem Computer wurde nichts geändert.
entrance-restore-to-unlock = Entsperren
entrance-restore-instead = Nutzen Sie Meridian schon anderswo?
