### Second factors, fresh proofs of who is there, and sessions.

## The factors

security-second-factor = Zweiter Faktor
security-kind-totp = Code aus einer App
security-kind-security-key = Sicherheitsschlüssel
security-kind-recovery-codes = Wiederherstellungscodes

## To prove who one is: at unlock, and for protected acts

security-code = Code
security-code-from = aus Ihrer Authentifizierungs-App
security-recovery-code = Wiederherstellungscode
security-recovery-code-hint = Einer der zehn auf Ihrem Blatt. Jeder gilt einmal.
security-way-totp = Code aus der App benutzen
security-way-security-key = Sicherheitsschlüssel benutzen
security-way-recovery-codes = Stattdessen einen Wiederherstellungscode benutzen
security-way-passphrase = Passphrase benutzen
# $clock is the time that remains, as minutes and seconds.
security-blocked = Zu viele falsche Codes. Der nächste Versuch ist in { $clock } möglich. Meridian zu schließen verkürzt das nicht.
security-key-ready = Stecken Sie Ihren Sicherheitsschlüssel ein und fahren Sie fort. Er will dann berührt werden.
security-key-go = Mit dem Schlüssel fortfahren
security-touch = Berühren Sie jetzt den Sicherheitsschlüssel
security-touch-about = Er blinkt, solange er wartet.
security-touch-twice = Er blinkt, solange er wartet, und fragt zweimal.
security-fact = Ein zweiter Faktor wird verlangt
security-fact-about = Telefon oder Schlüssel nicht zur Hand? Ein Wiederherstellungscode von Ihrem Blatt gilt einmal.
security-fact-key = Der Tresor öffnet sich nur mit Ihrem Sicherheitsschlüssel. Ist er verloren? Ihr Wiederherstellungsschlüssel öffnet ohne ihn.
security-step-up = Sind Sie es noch?
# $action is what is about to be done.
security-step-up-for = Hierfür wird ein Nachweis gebraucht, der höchstens fünf Minuten alt ist: { $action }.
security-step-up-about = Hierfür wird ein Nachweis gebraucht, der höchstens fünf Minuten alt ist.
security-step-up-go = Bestätigen
security-step-up-grace = Bis ein zweiter Faktor eingerichtet ist, gilt Ihre Passphrase.

## What each factor protects against

security-protection = Wovor beide schützen, wenn dieser Computer offline ist
# Heads the column of threats; each goes on with this sentence.
security-if-someone = Wenn jemand …
security-threat-desk = Ihre Passphrase kennt und an diesem Platz sitzt
security-threat-screen = an Ihrem offenen Bildschirm exportieren oder Rollen ändern will
security-threat-disk = den Datenträger stiehlt, ohne den Schlüsselspeicher dieses Computers
security-threat-altered = Ihre Passphrase kennt, den Computer hat und Meridian verändert
security-protects-yes = Geschützt
security-protects-again = Geschützt, fragt erneut
security-protects-device = Nicht dadurch; durch das Gerätegeheimnis
security-protects-gate = Nicht geschützt: ein Tor, kein Schloss

## To enrol

security-enrol-factor = Fügen Sie einen zweiten Faktor hinzu
security-enrol-factor-lead = Ihre Passphrase öffnet den Tresor. Der zweite Faktor hält auf, wer Ihnen beim Tippen zugesehen hat.
security-enrol-codes = Bewahren Sie Ihre Wiederherstellungscodes auf
security-enrol-codes-lead = Jeder öffnet das Fenster einmal anstelle des zweiten Faktors, für den Tag, an dem Telefon oder Schlüssel weg ist.
security-step-about = Etwa eine Minute, mit einem Blatt von zehn Wiederherstellungscodes.
security-enrolled = Eingerichtet, mit zehn Wiederherstellungscodes
security-later = Später
# $date is the end of the grace period.
security-later-until = Sie können es bis zum { $date } aufschieben. So lange genügt Ihre Passphrase.
# $date is the end of the grace period.
security-later-done = Aufgeschoben, längstens bis zum { $date }
security-qr = QR-Code für Ihre Authentifizierungs-App
security-totp-scan = Scannen Sie das Bild mit einer Authentifizierungs-App auf Ihrem Telefon.
security-totp-key = Keine Kamera? Geben Sie diesen Schlüssel ein, zeitbasiert, sechs Ziffern:
security-totp-code = Geben Sie den Code ein, den sie jetzt zeigt.
# Name that an enrolled app is given where nobody gives it another.
security-totp-name = Authentifizierungs-App
security-totp-go = App einrichten
security-totp-failed = Es konnte kein Schlüssel erzeugt werden
# $clock is the time until the app shows another code, as minutes and seconds.
security-next-code = nächster in { $clock }
security-factor-name = Name, zur Unterscheidung
security-instead-security-key = Stattdessen ein Sicherheitsschlüssel
security-instead-security-key-about = Er wird Teil des Schlüssels, der den Tresor öffnet; der Weg ohne ihn wird gelöscht.
security-instead-totp = Stattdessen ein Code aus einer App
security-instead-totp-about = Braucht ein Telefon und sonst nichts. Es ist ein Tor in unserem Programm, kein Teil des Schlosses.
security-stronger = Stärker
security-use-security-key = Sicherheitsschlüssel benutzen
security-use-totp = App benutzen
security-key-about = Der Schlüssel wird Teil dessen, was Ihren Tresor öffnet: Danach tut es weder die Passphrase allein noch ein kopierter Datenträger. Bewahren Sie einen zweiten Schlüssel oder den Wiederherstellungsschlüssel sicher auf.
security-key-name-hint = Etwa wie er aussieht oder wo Sie ihn aufbewahren.
security-key-pin = PIN des Sicherheitsschlüssels
security-key-pin-hint = Nur wenn Ihr Schlüssel eine hat. Sie geht an den Schlüssel und wird nicht aufbewahrt.
security-keys-unsupported = Dieser Computer kann nicht mit Sicherheitsschlüsseln sprechen.
security-codes-once = Sie werden nur dieses eine Mal angezeigt und nirgends lesbar aufbewahrt. Frühere Codes gelten nicht mehr.
security-codes-kept = Ich habe sie aufbewahrt, nicht bei diesem Computer
security-codes-failed = Es konnten keine Codes erzeugt werden
# Heading of the printed sheet. $organisation is the organisation's name.
security-codes-sheet = Wiederherstellungscodes für { $organisation }
security-codes-sheet-about = Jeder dieser Codes gilt einmal anstelle des zweiten Faktors. Streichen Sie benutzte durch. Bewahren Sie das Blatt unter Verschluss auf, nicht beim Computer.
# Foot of the printed sheet. $date is today.
security-codes-sheet-date = Erstellt am { $date }. Ein späteres Blatt ersetzt dieses.

## The list of factors

security-factors-lead = Etwas, das Sie haben, neben der Passphrase, die Sie wissen.
security-factors-failed = Die Faktoren konnten nicht gelesen werden
security-none = Noch kein zweiter Faktor
security-none-about = Wer Ihnen beim Tippen der Passphrase zugesehen hat, kann sich hier an Ihre Stelle setzen. Eine App auf Ihrem Telefon oder ein Sicherheitsschlüssel verhindert das.
security-add = Jetzt hinzufügen
security-add-totp = App hinzufügen
security-add-security-key = Sicherheitsschlüssel hinzufügen
security-adding-totp = Authentifizierungs-App hinzufügen
security-adding-security-key = Sicherheitsschlüssel hinzufügen
security-adding-recovery-codes = Bewahren Sie Ihre Wiederherstellungscodes auf
# $date is the day on which the factor was enrolled.
security-since = seit { $date }
# $since says since when it is enrolled, $moment when it was last used.
security-since-used = { $since } · zuletzt benutzt { $moment }
# How many recovery codes are left. $count is their number.
security-codes-left =
    { $count ->
        [0] keiner übrig
        [one] { $count } übrig
       *[other] { $count } übrig
    }
security-codes-renew = Neue erzeugen
security-codes-make = Wiederherstellungscodes erzeugen
security-no-codes = Sie haben keine Wiederherstellungscodes
security-no-codes-about = Ohne sie müssen bei verlorenem Telefon oder Schlüssel zwei Administratoren Sie wieder einlassen.
security-remove = Entfernen
# $name is the factor's name.
security-remove-named = Entfernen: { $name }
# $name is the factor's name.
security-remove-title = { $name } entfernen?
security-remove-about-totp = Codes aus dieser App gelten dann nicht mehr. Löschen Sie auch den Eintrag in der App.
security-remove-about-security-key = Der Weg in den Tresor wird ohne diesen Schlüssel neu verpackt. Er gilt dann nicht mehr, wo immer er ist.
security-remove-about-recovery-codes = Die Codes auf Ihrem Blatt gelten dann nicht mehr.

## The grace period, and its end

# $date is the end of the grace period.
security-grace = Fügen Sie bis zum { $date } einen zweiten Faktor hinzu.
security-grace-about = So lange genügt Ihre Passphrase. Danach verlangt dieses Fenster vor allem anderen einen zweiten Faktor.
security-forced = Jetzt wird ein zweiter Faktor gebraucht
# $organisation is the organisation's name.
security-forced-lead = Ihre Rollen bei { $organisation } reichen an Daten heran, die eine Passphrase allein nicht schützen darf. Nichts von Ihnen ist verloren; nach diesem Schritt machen Sie dort weiter, wo Sie waren.
# $date is when the duty began.
security-forced-since = Gebraucht seit { $date }

## The end of a session

security-idle = Sind Sie noch da?
# $clock is the time that remains, as minutes and seconds.
security-idle-about = Das Fenster sperrt sich in { $clock }. Was Sie gerade schreiben, bleibt als Entwurf erhalten.
security-stay = Bleiben
# $clock is the time that remains, as minutes and seconds.
security-ending = Diese Sitzung endet in { $clock }
security-ending-about = Sie hat so lange gedauert, wie Ihre Rolle erlaubt. Was Sie gerade schreiben, bleibt als Entwurf erhalten; entsperren Sie erneut, um weiterzumachen.

## The list of sessions

security-sessions = Sitzungen
security-sessions-lead = Wo Sie angemeldet sind. Beenden Sie, was Sie nicht erkennen, und ändern Sie dann Ihre Passphrase.
security-sessions-failed = Die Sitzungen konnten nicht gelesen werden
security-sessions-only = Sie sind nur hier angemeldet.
security-sessions-others = Sitzungen anderer
security-sessions-others-lead = Sie sehen sie, weil Sie sich um Personen kümmern.
security-session-person = Person
security-session-device = Computer
security-session-started = Angemeldet
security-session-active = Zuletzt aktiv
security-session-here = dieser Computer
security-session-ctl = Befehlszeile
security-session-unknown = Jemand, der nicht mehr da ist
security-session-you = Sie
security-session-ended = Abgemeldet.
security-end = Abmelden
security-end-others = Überall sonst abmelden
security-end-everywhere = Überall
# $name is whose session it is, $device the computer's name.
security-end-named = { $name } auf { $device } abmelden
# $name is a person's name.
security-end-person-named = { $name } überall abmelden
# $device is the computer's name.
security-end-one-title = Auf { $device } abmelden?
security-end-others-title = Überall sonst abmelden?
# $name is a person's name.
security-end-person-title = { $name } überall abmelden?
security-end-about = Das Fenster dort sperrt sich, und seine Schlüssel werden gelöscht: auf diesem Computer sofort, auf einem anderen, sobald er davon erfährt. Entwürfe bleiben erhalten.
