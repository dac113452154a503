### What the door refuses or cannot do. The code of an error picks its message: `error-<code>`. Each says what happened, what is
### safe where that is in doubt, and what to do next.


## What kind of trouble it is: the heading

error-title-user = Das hat nicht geklappt
error-title-denied = Das dürfen Sie nicht
error-title-conflict = Jemand anderes war schneller
error-title-offline = Etwas Benötigtes ist nicht erreichbar
error-title-integrity = Das Gespeicherte ist nicht, wie es sein soll
error-title-internal = Etwas ist schiefgegangen
# $incident (String) - The number under which the log on this computer knows more.
error-incident = Vorfall { $incident }.

## Who may

error-denied = Ihre Rollen erlauben das nicht. Wenden Sie sich an die Verwaltung, wenn Sie es brauchen. Der Versuch wird protokolliert.
error-denied-other-region = Diese Region ist Ihnen hier verschlossen. Wenden Sie sich an die Verwaltung, wenn Sie für sie arbeiten. Der Versuch wird protokolliert.
error-denied-step-up = Hierfür wird ein frischer Nachweis gebraucht, dass Sie es sind. Nichts wurde geändert.
error-locked = Der Arbeitsplatz ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.

## Signing in

# $seconds (Number) - How many seconds the next try has to wait; 0 means it need not.
error-passphrase-wrong =
    { $seconds ->
        [0] Diese Passphrase öffnet den Arbeitsplatz nicht. Versuchen Sie es erneut.
        [one] Diese Passphrase öffnet den Arbeitsplatz nicht. Versuchen Sie es in { $seconds } Sekunde erneut.
       *[other] Diese Passphrase öffnet den Arbeitsplatz nicht. Versuchen Sie es in { $seconds } Sekunden erneut.
    }
# $seconds (Number) - How many seconds the next try has to wait.
error-passphrase-blocked =
    { $seconds ->
        [one] Zu viele Fehlversuche. Der nächste ist in { $seconds } Sekunde möglich.
       *[other] Zu viele Fehlversuche. Der nächste ist in { $seconds } Sekunden möglich.
    }
error-passphrase-weak = Diese Passphrase ließe sich erraten. Nehmen Sie mehrere Wörter ohne Zusammenhang.
error-recovery-key-malformed = Das ist kein vollständiger Wiederherstellungsschlüssel. Vergleichen Sie ihn Gruppe für Gruppe mit dem Blatt.
error-recovery-key-wrong = Dieser Wiederherstellungsschlüssel gehört zu einer anderen Organisation oder wurde durch einen neueren ersetzt.
error-invitation-wrong = Diese Einladung ist ungültig, schon benutzt oder abgelaufen. Bitten Sie um eine neue.
error-person-suspended = Diese Person ist gesperrt. Die Verwaltung kann das aufheben.
error-person-last-admin = Die Organisation braucht mindestens eine aktive Person in der Verwaltung. Geben Sie diese Rolle zuerst jemand anderem.
error-enrolment-needed = Ihre Rolle verlangt einen zweiten Faktor. Richten Sie zuerst einen ein; bis dahin steht Ihnen nur die eigene Sitzung offen.
error-reason-missing = Geben Sie einen Grund an. Er wird protokolliert.
error-role-built-in = Eine mitgelieferte Rolle behält, was sie erlaubt. Leiten Sie daraus eine eigene Rolle ab.
error-role-held = Diese Rolle hat noch jemand inne. Vergeben Sie dort zuerst eine andere.
error-role-invalid = Die Rolle kann so nicht gespeichert werden.
error-role-locks-out = Mit dieser Änderung könnte niemand Aktives mehr Personen und Rollen ändern.
error-role-name-missing = Geben Sie der Rolle einen Namen.
error-role-name-taken = Eine andere Rolle heißt bereits so.
error-role-needs-approval = Diese Rolle erlaubt mehr als die, auf der sie beruht. Eine zweite Person muss zustimmen; den eigenen Antrag können Sie nicht genehmigen.
error-role-unknown = Diese Rolle gibt es in dieser Organisation nicht.

## Second factors

# $kinds (String) - What is enrolled, separated by commas: totp, security-key, recovery-codes.
error-factor-needed = Ein zweiter Faktor ist eingerichtet. Geben Sie seinen Code ein oder stecken Sie den Sicherheitsschlüssel ein.
# $left (Number) - How many more tries need no wait.
error-factor-wrong = Dieser Code gilt jetzt nicht. Warten Sie auf den nächsten und versuchen Sie es erneut.
error-factor-used = Dieser Code wurde schon benutzt. Jeder Code gilt einmal: Warten Sie auf den nächsten.
# $wait_s (Number) - How many seconds the next try has to wait.
error-factor-blocked =
    { $wait_s ->
        [one] Zu viele falsche Codes. Der nächste Versuch ist in { $wait_s } Sekunde möglich.
       *[other] Zu viele falsche Codes. Der nächste Versuch ist in { $wait_s } Sekunden möglich.
    }
error-factor-unknown = Diesen zweiten Faktor gibt es nicht. Richten Sie zuerst einen ein.
error-factor-last = Ihre Rollen verlangen einen zweiten Faktor, und das ist der letzte. Richten Sie einen anderen ein, bevor Sie ihn entfernen.
error-totp-not-begun = Es wird gerade keine App eingerichtet. Beginnen Sie neu und scannen Sie den neuen Code.
error-security-key-absent = Kein Sicherheitsschlüssel hat geantwortet. Stecken Sie ihn ein und berühren Sie ihn, wenn er blinkt.
error-security-key-pin = Der Sicherheitsschlüssel verlangt seine PIN, oder die PIN ist falsch.
error-security-key-unfit = Dieser Sicherheitsschlüssel ist nicht geeignet: Ihm fehlt hmac-secret, oder er ist schon eingerichtet.
error-security-key-wrong = Dieser Sicherheitsschlüssel gehört nicht zu diesem Konto. Stecken Sie den eingerichteten ein.
error-session-ended = Diese Sitzung wurde von anderer Stelle beendet. Entsperren Sie, um weiterzuarbeiten.

## The keystore of the system

error-keystore-absent = Dieses System bietet keinen Schlüsselspeicher. Installieren Sie einen (unter Linux: gnome-keyring oder KWallet) oder übergeben Sie das Gerätegeheimnis als Datei.
error-keystore-denied = Der Schlüsselspeicher des Systems hat den Zugriff verweigert. Erlauben Sie ihn für Meridian und versuchen Sie es erneut.
error-keystore-locked = Der Schlüsselspeicher des Systems ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.
error-keystore-unknown = Das Geheimnis dieses Computers fehlt im Schlüsselspeicher: Der Datenordner wurde von anderswo kopiert, oder der Schlüsselspeicher ist neu. Benutzen Sie den Wiederherstellungsschlüssel.
error-credential-unreadable = Die Datei mit dem Gerätegeheimnis kann nicht gelesen werden. Prüfen Sie den Pfad und dass nur Sie sie lesen dürfen.
error-keyring-damaged = Der Schlüsselbund dieses Profils ist beschädigt. Die Tresore sind unberührt. Stellen Sie mit dem Wiederherstellungsschlüssel eine Sicherung wieder her.

## Vaults and backups

error-vault-corrupt = Ein Tresor ist beschädigt. Nichts wurde überschrieben, und die Datei bleibt, wo sie ist. Stellen Sie eine Sicherung wieder her.
error-vault-foreign = Diese Datei ist kein Tresor dieser Organisation. Sie wurde nicht angetastet.
error-vault-missing = Die Datei eines Tresors fehlt. Wurde der Ordner verschoben, legen Sie ihn zurück; sonst stellen Sie eine Sicherung wieder her.
error-vault-newer = Dieser Tresor wurde von einer neueren Version von Meridian geschrieben. Er wurde nicht angetastet. Aktualisieren Sie Meridian.
error-vault-read-only = In den Ordner der Tresore kann nicht geschrieben werden. Nichts wurde geändert. Erlauben Sie das Schreiben und versuchen Sie es erneut.
error-home-newer = Dieses Profil wurde von einer neueren Version von Meridian geschrieben. Es wurde nicht angetastet. Aktualisieren Sie Meridian.
error-log-broken = Das Prüfprotokoll ergibt sich nicht aus seinen Einträgen. In diesen Tresor wird nichts mehr geschrieben. Benachrichtigen Sie die Compliance und erstellen Sie ein Supportpaket.
error-crypto = Etwas Gespeichertes ließ sich mit seinem Schlüssel nicht öffnen. Es wurde nicht angetastet. Prüfen Sie die Tresore in den Einstellungen.
error-backup-foreign = Dieser Ordner ist keine Sicherung von Meridian, oder dieser Wiederherstellungsschlüssel öffnet sie nicht.
error-disk-full = Der Datenträger ist voll. Bestätigtes ist sicher, die letzte Handlung wurde nicht ausgeführt. Schaffen Sie Platz und versuchen Sie es erneut.
error-folder-read-only = In diesen Ordner kann nicht geschrieben werden. Nichts wurde geändert. Wählen Sie einen anderen oder erlauben Sie das Schreiben.
error-file-unreadable = Diese Datei kann nicht gelesen werden. Prüfen Sie, ob sie da ist und Sie sie lesen dürfen.
error-file-unwritable = Diese Datei kann nicht geschrieben werden. Wählen Sie einen anderen Ort.
error-path-missing = An diesem Ort ist nichts. Prüfen Sie den Pfad.
error-exists = Unter diesem Namen gibt es schon etwas. Es wurde nicht angetastet.
error-second-window = Dieses Profil ist schon in einem anderen Fenster geöffnet. Benutzen Sie jenes oder schließen Sie es zuerst.

## Conversations and customers

error-mixed-regions = Diese gehören zu verschiedenen Regionen. Wählen Sie jeweils die einer Region.
error-nothing-chosen = Wählen Sie zuerst etwas aus.
error-nothing-to-undo = Hier gibt es nichts mehr rückgängig zu machen.
error-changed-meanwhile = Das wurde inzwischen geändert. Angezeigt wird jetzt der neueste Stand; versuchen Sie es erneut.
error-busy = Gerade wird etwas anderes geschrieben. Nichts ging verloren. Versuchen Sie es gleich noch einmal.
# $what (String) - What was looked for: person, conversation, customer, message, attachment and so on.
error-no-such =
    { $what ->
        [person] Diese Person gibt es nicht mehr.
        [conversation] Dieses Gespräch gibt es nicht mehr. Vielleicht wurde es mit einem anderen zusammengeführt.
        [customer] Dieses Kundenprofil gibt es nicht mehr. Vielleicht wurde es mit einem anderen zusammengeführt.
        [attachment] Diesen Anhang gibt es nicht mehr.
        [import] Diesen Import gibt es nicht mehr.
       *[other] Das gibt es nicht mehr.
    }
error-snooze-in-past = Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.
error-query-empty = Schreiben Sie, wonach gesucht werden soll.
error-query-word-unknown = Ein Filter dieser Suche ist nicht bekannt. Benutzen Sie action:, outcome:, actor: oder einfache Wörter.

## Writing

error-address-invalid = Eine der Adressen ist keine E-Mail-Adresse.
error-attachment-too-large = Diese Datei ist zu groß zum Anhängen.
error-reply-already-sent = Diese Antwort ist schon unterwegs. Sie lässt sich nicht zurücknehmen.
error-reply-empty = Schreiben Sie zuerst etwas.
error-reply-no-recipient = Niemand würde diese Antwort erhalten. Fügen Sie eine Adresse hinzu.
error-script-placeholder = Dieser Text enthält einen Platzhalter, den es nicht gibt. Bekannt sind customer, agent, number und date in geschweiften Klammern.
error-text-too-long = Dieser Text ist zu lang.

## The organisation

error-name-missing = Geben Sie einen Namen an.
error-locale-unknown = Diese Sprache ist nicht bekannt.
error-regime-unknown = Dieses Regelwerk ist nicht bekannt.
error-region-unknown = Diese Region gehört nicht zur Organisation.
error-site-invalid = Zeiten, Tage oder Ort des Standorts sind nicht möglich. Prüfen Sie sie.
error-time-zone-unknown = Diese Zeitzone ist nicht bekannt. Schreiben Sie sie wie Europe/Berlin.

## People, devices, and what takes two

error-own-request = Das entscheidet jemand anderes: Sie haben es selbst beantragt, oder es betrifft Sie.
error-approval-decided = Über diesen Antrag ist schon entschieden.
error-approval-expired = Die Frist ist abgelaufen. Stellen Sie den Antrag neu.
error-approval-waiting = Diesem Antrag hat noch niemand zugestimmt.
error-device-here = An diesem Gerät sitzen Sie gerade. Widerrufen Sie es von einem anderen aus.
error-device-revoked = Dieses Gerät wurde widerrufen. Es gehört nicht mehr zur Organisation.
error-grant-in-past = Das Ende liegt in der Vergangenheit oder vor dem Beginn. Wählen Sie ein späteres.
error-grant-not-own = Übertragen lässt sich nur eine Rolle, die Sie selbst innehaben und die Ihnen nicht nur übertragen wurde.
error-joining-fingerprint = Diese Ziffern gehören nicht zu dieser Anfrage. Vergleichen Sie sie noch einmal mit dem anderen Gerät; weichen sie ab, lassen Sie es nicht zu.
error-joining-foreign = Diese Datei ist nicht dafür oder nicht für dieses Gerät bestimmt, oder sie wurde verändert.
error-joining-not-requested = Dieses Gerät hat noch keine Aufnahme beantragt. Schreiben Sie zuerst eine Anfrage.
error-people-file-unreadable = Das ist keine Liste von Personen. Wählen Sie eine CSV-Datei mit der Spalte user_name oder SCIM-Ressourcen als JSON.
error-people-line-unreadable = Diese Zeile ist nicht lesbar.
error-person-not-accepted = Dieser Zustand tritt ein, wenn die Person ihre Einladung annimmt.
error-person-not-entrusted = Der Wiederherstellungsschlüssel der Organisation öffnet dieses Konto nicht: Die Person hat sich hier nicht mehr angemeldet, seit es ihn gibt.
error-person-twice = Diese Person steht mehr als einmal in der Liste.
error-place-unknown = Dieses Land ist nicht bekannt. Geben Sie es mit zwei Buchstaben an, etwa DE.
error-role-needs-end = Diese Rolle wird nur auf Zeit vergeben. Vergeben Sie sie mit einem Ende.
error-skill-invalid = Eine Fertigkeit braucht einen Namen und eine Stufe von 1 bis 5.
error-user-name-missing = Der Benutzername fehlt.

## Mail

error-nothing-to-import = An diesem Ort sind keine E-Mails. Wählen Sie eine mbox-Datei, einen Ordner mit .eml-Dateien oder ein Maildir.

## Single sign-on

error-sso-needed = Die Passphrase war richtig. Melden Sie sich noch beim Identitätsanbieter Ihrer Organisation an.
error-sso-unreachable = Der Identitätsanbieter ist nicht erreichbar. Prüfen Sie das Netz und versuchen Sie es erneut.
# $reason is a word of the provider's own protocol, such as access_denied.
error-sso-refused = Der Identitätsanbieter hat die Anmeldung abgelehnt ({ $reason }). Fragen Sie, wer ihn betreut.
error-sso-state = Diese Antwort gehört nicht zu der hier begonnenen Anmeldung. Beginnen Sie von vorn.
error-sso-token-invalid = Was der Identitätsanbieter bestätigt hat, hält der Prüfung nicht stand. Niemand wurde eingelassen. Prüfen Sie die Uhr dieses Computers und fragen Sie, wer den Anbieter betreut.
error-sso-not-linked = Das beim Anbieter angemeldete Konto gehört nicht zu dieser Person. Versuchen Sie es mit dem richtigen, oder lassen Sie es von der Verwaltung unter „Einmalanmeldung“ eintragen.
error-sso-expired = Der Identitätsanbieter ist nicht erreichbar, und die Frist für den Zugang ohne ihn ist abgelaufen. Stellen Sie eine Netzverbindung her, oder öffnen Sie mit dem Wiederherstellungsschlüssel.
error-sso-timed-out = Aus dem Browser kam nicht rechtzeitig eine Antwort zurück. Beginnen Sie von vorn.
error-sso-issuer-invalid = Das ist keine Adresse eines Identitätsanbieters. Sie beginnt mit https:// und enthält weder Fragezeichen noch Raute.
error-sso-issuer-other = Unter dieser Adresse antwortet nicht der Identitätsanbieter, den sie nennt. Vergleichen Sie die Adresse Zeichen für Zeichen.
error-sso-client-missing = Geben Sie die Client-ID ein.
error-sso-group-missing = Nennen Sie den Claim, der die Gruppen nennt, und jede Gruppe.
# $most is the largest number of hours.
error-sso-hours-out-of-range = Ohne den Anbieter können höchstens { $most } Stunden erlaubt werden.
error-sso-locks-out = Verknüpfen Sie zuerst Ihr eigenes Konto, sonst sperren Sie sich selbst aus.
error-sso-off = Die Einmalanmeldung ist nicht eingerichtet.
error-sso-taken = Dieses Konto gehört hier einer anderen Person.

## The programme itself

error-internal = Ein Fehler in Meridian. Nichts Gespeichertes ging verloren. Versuchen Sie es erneut; kommt er wieder, erstellen Sie in den Einstellungen ein Supportpaket.
error-no-door = Das Fenster wurde außerhalb von Meridian geöffnet. Starten Sie das Programm selbst.
error-unknown-command = Fenster und Programm passen nicht zusammen. Starten Sie Meridian neu.
error-bad-request = Die Anfrage wurde nicht verstanden. Starten Sie Meridian neu.

## Why a message could not be taken in. It is kept whole.

reject-empty = Es ist nichts darin.
reject-not-mail = Es ist keine E-Mail.
reject-too-large = Es ist zu groß.
reject-unreadable = Es konnte nicht vom Datenträger gelesen werden.
reject-truncated = Es bricht mittendrin ab.
reject-unfinished = Es wurde beim Lesen noch geschrieben.
