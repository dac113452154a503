### meridianctl, the door for scripts and servers. Shown in a terminal.


## Help: what each command does

ctl-about = Meridian ohne Fenster: dieselbe Tür, dieselben Rechte, dieselben Einträge.
ctl-about-status = Zeigt, wie es um die Installation steht. Niemand muss sich anmelden.
ctl-about-init = Legt eine Organisation mit ihren Tresoren und ihrer ersten Person an. Der Wiederherstellungsschlüssel wird einmal angezeigt.
ctl-about-import = Nimmt E-Mails aus mbox-Dateien, .eml-Dateien, Ordnern und Maildirs auf oder eine mbox von der Standardeingabe (-).
ctl-about-imports = Listet die Importe auf.
ctl-about-undo-import = Nimmt einen Import als Ganzes zurück.
ctl-about-search = Findet Nachrichten in jeder Schrift.
ctl-about-conversations = Listet Gespräche auf.
ctl-about-conversation = Zeigt ein Gespräch.
ctl-about-customer = Zeigt ein Kundenprofil mit seinen Gesprächen.
ctl-about-source = Zeigt eine Nachricht, wie sie einging.
ctl-about-save = Speichert einen Anhang in eine Datei außerhalb des Tresors.
ctl-about-reply = Legt eine Antwort in den Postausgang.
ctl-about-note = Fügt eine Notiz fürs Team hinzu.
ctl-about-assign = Weist ein Gespräch jemandem zu; Ihnen selbst, wenn niemand genannt ist.
ctl-about-resolve = Schließt ein Gespräch als erledigt ab.
ctl-about-reopen = Öffnet ein Gespräch wieder.
ctl-about-snooze = Stellt ein Gespräch bis zu einem Zeitpunkt zurück.
ctl-about-label = Versieht ein Gespräch mit Schlagwörtern und entfernt sie.
ctl-about-priority = Setzt die Priorität eines Gesprächs.
ctl-about-spam = Markiert ein Gespräch als Spam oder hebt die Markierung auf.
ctl-about-read = Markiert ein Gespräch als gelesen oder ungelesen.
ctl-about-move = Verschiebt ein Gespräch in eine andere Warteschlange seiner Region.
ctl-about-merge = Führt die Nachrichten von Gesprächen in einem anderen zusammen.
ctl-about-split = Nimmt Nachrichten heraus in ein eigenes Gespräch.
ctl-about-undo = Nimmt eine Ihrer eigenen Handlungen zurück.
ctl-about-outbox = Antworten, die auf den Versand warten.
ctl-about-outbox-list = Listet die Antworten im Postausgang auf.
ctl-about-outbox-revoke = Nimmt eine Antwort aus dem Postausgang zurück in den Entwurf.
ctl-about-user = Die Personen der Organisation.
ctl-about-user-add = Lädt jemanden ein. Die Einladung wird einmal angezeigt.
ctl-about-user-accept = Nimmt eine Einladung auf diesem Computer an.
ctl-about-user-list = Listet die Personen auf.
ctl-about-user-suspend = Sperrt eine Person, bis sie wieder freigegeben wird. Ihre Sitzung endet.
ctl-about-user-activate = Gibt eine gesperrte Person wieder frei.
ctl-about-user-remove = Entfernt eine Person aus der Organisation. Ihr Name bleibt im Protokoll lesbar.
ctl-about-user-reset = Beantragt für eine Person eine neue Passphrase oder neue zweite Faktoren. Jemand anderes muss zustimmen.
ctl-about-user-import = Übernimmt Personen aus einer CSV-Datei oder aus SCIM-Ressourcen als JSON.
ctl-about-approvals = Listet auf, was auf eine zweite Person wartet.
ctl-about-approve = Stimmt einem Antrag zu. Mit MERIDIAN_RECOVERY_KEY wird eine Passphrase sofort zurückgesetzt.
ctl-about-device = Die Geräte der Organisation.
ctl-about-device-list = Listet die Geräte auf.
ctl-about-device-name = Benennt ein Gerät.
ctl-about-device-revoke = Nimmt ein Gerät aus der Organisation. Die Tresore, die es kennt, erhalten neue Schlüssel.
ctl-about-device-request = Schreibt die Anfrage dieses Geräts, einer Organisation beizutreten.
ctl-about-device-approve = Nimmt ein Gerät auf: schreibt das Paket, das nur dieses Gerät öffnen kann.
ctl-about-device-finish = Übernimmt das Paket, das für dieses Gerät erstellt wurde.
ctl-about-factor = Ihre eigenen zweiten Faktoren.
ctl-about-factor-list = Listet Ihre zweiten Faktoren auf.
ctl-about-factor-enrol = Beginnt mit einer App, die Codes zeigt. Sie gilt, sobald ihr erster Code bestätigt ist.
ctl-about-factor-confirm = Bestätigt die App mit einem Code, den sie zeigt (MERIDIAN_OTP).
ctl-about-factor-codes = Erzeugt zehn Einmalcodes zur Wiederherstellung anstelle der bisherigen. Sie werden einmal angezeigt.
ctl-about-factor-remove = Entfernt einen zweiten Faktor; den einzigen, wenn keiner genannt ist.
ctl-about-session = Wer arbeitet, und eine Sitzung, die von einem Befehl zum nächsten weiterläuft.
ctl-about-session-start = Entsperrt einmal und hält die Sitzung im Hintergrund bis zu ihrem Ablauf. Setzen Sie MERIDIAN_SESSION auf den angezeigten Pfad.
ctl-about-session-list = Listet die offenen Sitzungen auf.
ctl-about-session-end = Beendet eine Sitzung; ohne Angabe die gehaltene oder alle Ihre anderen.
ctl-about-session-hold = Hält eine Sitzung. Wird von session start gestartet.
ctl-about-role = Rollen und was sie erlauben.
ctl-about-role-list = Listet die Rollen mit ihren Berechtigungen.
ctl-about-role-show = Zeigt eine Rolle mit allem, was sie erlaubt.
ctl-about-role-save = Legt eine Rolle an oder ändert sie, wie eine JSON-Datei es sagt. Verlangt einen frischen Faktor.
ctl-about-role-test = Sagt, was ein Entwurf einer Rolle ändern würde, und ändert nichts.
ctl-about-role-delete = Löscht eine Rolle, die niemand innehat. Verlangt einen frischen Faktor.
ctl-about-why = Sagt, warum jemand etwas darf oder nicht darf, und was sich alles ändern müsste.
ctl-about-audit = Das Prüfprotokoll.
ctl-about-audit-verify = Berechnet die Protokolle neu aus ihren Einträgen.
ctl-about-audit-list = Listet Einträge auf, die neuesten zuerst.
ctl-about-audit-checkpoint = Zeigt den signierten Kontrollpunkt eines Protokolls.
ctl-about-audit-key = Zeigt den Schlüssel, mit dem sich die Kontrollpunkte eines Protokolls prüfen lassen. Geben Sie ihn der Revision.
ctl-about-vault = Die verschlüsselten Dateien.
ctl-about-vault-check = Prüft jede Seite, jede Zeile und jeden Eintrag.
ctl-about-vault-backup = Schreibt eine Sicherung in einen Ordner.
ctl-about-vault-restore = Stellt eine Sicherung aus einem Ordner wieder her, auch auf einem neuen Computer.
ctl-about-batch = Liest Befehle von der Standardeingabe, jeden als JSON-Array von Argumenten auf einer eigenen Zeile, und führt sie in einer Sitzung aus.
ctl-about-demo = Füllt ein neues Datenverzeichnis mit der Vorführorganisation.

## Help: arguments

ctl-arg-home = Das Datenverzeichnis
ctl-arg-json = Ein JSON-Objekt statt Text ausgeben
ctl-arg-person = Wer arbeitet: Kennung, Initialen oder Name. Gibt es nur eine Person, ist sie es
ctl-arg-help = Diese Hilfe anzeigen
ctl-arg-version = Die Version anzeigen
ctl-arg-org = Name der Organisation
ctl-arg-region = Eine Region, etwa eu
ctl-arg-regime = Das Recht, mit dem die Regeln beginnen; ohne Angabe das am besten passende der Region
ctl-arg-admin = Name der ersten Person
ctl-arg-locale = Ihre Sprache (BCP 47)
ctl-arg-time-zone = Ihre IANA-Zeitzone
ctl-arg-paths = Dateien und Ordner, oder - für die Standardeingabe
ctl-arg-queue = Die Kennung der Warteschlange; beim Import ohne Angabe die erste der Region
ctl-arg-own-address = Eine eigene Adresse: Post von dort hat das Team gesendet. Mehrfach möglich
ctl-arg-import = Die Kennung des Imports
ctl-arg-query = Wonach gesucht wird
ctl-arg-limit = Höchstens so viele
ctl-arg-language = Eine Sprache (BCP 47)
ctl-arg-newest-first = Die neuesten zuerst, nicht die besten Treffer
ctl-arg-view = Welche Gespräche
ctl-arg-sort = In welcher Reihenfolge
ctl-arg-after = Setzt fort, wo eine Seite endete
ctl-arg-offset = So viele überspringen
ctl-arg-customer = Nur von diesem Kundenprofil
ctl-arg-id = Die Kennung
ctl-arg-message = Die Kennung der Nachricht
ctl-arg-messages = Die Kennungen der Nachrichten
ctl-arg-attachment = Die Kennung des Anhangs
ctl-arg-out = Wohin gespeichert wird
ctl-arg-text-file = Eine Datei mit dem Text (UTF-8), oder - für die Standardeingabe
ctl-arg-to = An wen; ohne Angabe an die Person, die schrieb, oder an Sie selbst
ctl-arg-cc = Wer eine Kopie erhält
ctl-arg-bcc = Wer eine Blindkopie erhält
ctl-arg-resolve = Das Gespräch auch erledigen
ctl-arg-nobody = An niemanden
ctl-arg-until = Ein Zeitpunkt (RFC 3339)
ctl-arg-add = Dieses Schlagwort hinzufügen
ctl-arg-remove = Dieses Schlagwort entfernen
ctl-arg-priority = Wie dringend es ist
ctl-arg-not = Die Markierung aufheben
ctl-arg-into = Das Gespräch, das bleibt
ctl-arg-from = Die Gespräche, die darin aufgehen
ctl-arg-act = Die Nummer der Handlung, wie sie angezeigt wurde
ctl-arg-name = Name der Person
ctl-arg-role = Womit sie betraut ist
ctl-arg-kind = Die Art des Faktors
ctl-arg-called = Wie Sie ihn nennen
ctl-arg-factor = Die Kennung des Faktors
ctl-arg-session = Die Kennung der Sitzung
ctl-arg-who = Eine Person: Kennung, Name oder Initialen
ctl-arg-action = Eine Handlung, wie im Protokoll: send-reply
ctl-arg-resource = org, eine Region, log/TRESOR oder die Kennung eines Gesprächs, einer Kundin oder einer Person
ctl-arg-file = Ein Entwurf einer Rolle (JSON) oder - für die Standardeingabe
ctl-arg-vault = org oder eine Region; ohne Angabe die Heimatregion
ctl-arg-directory = Ein Ordner
ctl-arg-why = Warum
ctl-arg-what = Was zurückgesetzt wird
ctl-arg-list = Die Liste
ctl-arg-dry-run = Nur sagen, was geschähe
ctl-arg-approval = Die Kennung des Antrags
ctl-arg-reject = Nicht zustimmen
ctl-arg-carry-out = Ausführen, dem zugestimmt wurde
ctl-arg-device = Die Kennung des Geräts
ctl-arg-title = Wie es genannt wird
ctl-arg-request = Die Anfrage des anderen Geräts
ctl-arg-fingerprint = Die Ziffern, wie sie vom anderen Gerät vorgelesen wurden
ctl-arg-package = Das Paket
ctl-help-usage = Aufruf:
ctl-help-arguments = Argumente
ctl-help-options = Optionen
ctl-help-commands = Befehle
ctl-help-environment =
    Umgebung:
      MERIDIAN_HOME                das Datenverzeichnis
      MERIDIAN_PASSPHRASE          die Passphrase, wo niemand gefragt werden kann
      MERIDIAN_INVITATION          die anzunehmende Einladung
      MERIDIAN_RECOVERY_KEY        der Wiederherstellungsschlüssel
      MERIDIAN_OTP                 ein Code Ihrer App oder Ihres Wiederherstellungsblatts
      MERIDIAN_SESSION             der Socket einer Sitzung, die session start hält
      MERIDIAN_DEVICE_SECRET_FILE  eine Datei mit 32 Byte anstelle des Schlüsselspeichers

    Ende: 0 getan, 2 Aufruf, 3 verweigert, 4 Unversehrtheit verletzt, 5 schlechte Eingabe, Rest getan, 1 alles andere.

## What is asked for

ctl-ask-passphrase = Ihre Passphrase:
ctl-ask-new-passphrase = Neue Passphrase:
ctl-ask-again = Noch einmal dieselbe:
ctl-ask-invitation = Einladung:
ctl-ask-recovery-key = Wiederherstellungsschlüssel:
ctl-ask-otp = Einmalcode:

## Command lines that make no sense. $argument (String) - What was written, or what is missing.

ctl-usage-hint = meridianctl --help zeigt alle Befehle.
ctl-usage-unknown-command = Den Befehl „{ $argument }“ gibt es nicht.
ctl-usage-unknown-argument = Das Argument „{ $argument }“ gibt es hier nicht.
ctl-usage-missing = Etwas fehlt: { $argument }
ctl-usage-invalid-value = Dieser Wert passt nicht: { $argument }
ctl-usage-conflict = Das verträgt sich nicht mit dem Rest: { $argument }
ctl-usage-other = Das ergibt hier keinen Sinn: { $argument }
ctl-usage-secret-missing = Setzen Sie { $argument } oder rufen Sie dies in einem Terminal auf, um gefragt zu werden.
ctl-usage-person-needed = Hier können sich mehrere Personen anmelden. Sagen Sie mit { $argument }, wer Sie sind.
ctl-usage-not-in-batch = Das kann nicht Teil eines Stapels sein: { $argument }
ctl-usage-batch-line = Eine Zeile eines Stapels ist ein JSON-Array von Texten, nicht: { $argument }
ctl-usage-no-such-label = Das Schlagwort „{ $argument }“ gibt es nicht.

## Errors of this program's own

ctl-error-no-organisation = In diesem Datenverzeichnis gibt es noch keine Organisation. Legen Sie mit init eine an oder nennen Sie mit --home ein anderes Verzeichnis.
ctl-error-person-unknown = Niemand mit dieser Kennung, diesem Namen oder diesen Initialen kann sich hier anmelden.
ctl-error-person-ambiguous = Mehrere Personen haben diese Initialen. Benutzen Sie die Kennung.
ctl-error-passphrases-differ = Die beiden sind verschieden. Nichts wurde getan.
ctl-error-text-not-utf8 = Der Text ist nicht UTF-8.
ctl-error-cancelled = Es wurde angehalten, bevor es fertig war.
ctl-error-session-gone = Diese Sitzung ist vorbei oder nicht erreichbar. Starten Sie eine neue mit session start.

## Second factors and sessions

# $secret (String) - The secret in groups of four. $uri (String) - The same for an app.
ctl-factor-begun =
    Geben Sie dies in Ihre App ein oder öffnen Sie die Adresse mit ihr:
    { $secret }
    { $uri }
    Bestätigen Sie dann mit einem Code: MERIDIAN_OTP=… meridianctl factor confirm
ctl-factor-none = Es ist kein zweiter Faktor eingerichtet.
ctl-factor-totp = Authenticator-App
ctl-factor-security-key = Sicherheitsschlüssel
ctl-factor-recovery-codes = Wiederherstellungscodes
# $path (String) - The path of a socket.
ctl-session-started = MERIDIAN_SESSION={ $path }
ctl-session-ended = Beendet.
ctl-session-here = diese hier

## How far it is

# $address leads to the organisation's identity provider.
ctl-sign-on = Öffnen Sie diese Adresse in Ihrem Browser und melden Sie sich dort an: { $address }
# $done (Number) - How much is done. $unit (String) - Of what, as ctl-unit says it.
ctl-progress = { $done } { $unit }
# $done (Number) - How much is done. $total (String) - Of how much. $unit (String) - Of what, as ctl-unit says it.
ctl-progress-of = { $done } von { $total } { $unit }
# $unit (String) - What is counted.
ctl-unit =
    { $unit ->
        [messages] Nachrichten
        [pages] Seiten
        [records] Einträge
       *[bytes] Byte
    }

## Results

# $organisation (String) - Its name. $region (String) - Home of its data. $key (String) - The recovery key.
ctl-created =
    { $organisation } ist in { $region } bereit.

    Wiederherstellungsschlüssel: { $key }

    Schreiben Sie ihn auf und bewahren Sie ihn nicht bei diesem Computer auf. Er öffnet die Tresore auf einem neuen und wird nicht noch einmal angezeigt.
ctl-demo-made = Die Vorführung ist bereit. Diese Personen können sich anmelden, mit der Passphrase in der letzten Spalte:
# $read (Number) - Messages read. $imported (Number) - Taken in. $duplicates (Number) - Were here already. $rejected (Number) - Could not be read as mail. $customers (Number) - New customers. $conversations (Number) - New conversations.
ctl-imported = { $read } gelesen: { $imported } importiert, { $duplicates } schon hier, { $rejected } abgewiesen. Neue Kundenprofile: { $customers }. Neue Gespräche: { $conversations }.
# $read (Number) - Messages read. $imported (Number) - Taken in. $duplicates (Number) - Were here already. $rejected (Number) - Could not be read as mail.
ctl-import-cancelled = Angehalten. { $read } gelesen: { $imported } importiert, { $duplicates } schon hier, { $rejected } abgewiesen. Rufen Sie es noch einmal auf, um es abzuschließen.
ctl-import-undone = Der Import ist zurückgenommen.
# $addresses (String) - Addresses, separated by commas.
ctl-import-own = Diese Adressen sehen nach eigenen aus; was sie geschrieben haben, gilt jetzt als Kundenpost: { $addresses }. Nehmen Sie den Import zurück und führen Sie ihn mit --own-address erneut aus.
# $path (String) - The file.
ctl-saved = Gespeichert in { $path }.
# $count (Number) - How many conversations or customers.
ctl-undone =
    { $count ->
        [one] Zurückgenommen: { $count } Änderung.
       *[other] Zurückgenommen: { $count } Änderungen.
    }
ctl-revoked = Die Antwort ist wieder ein Entwurf.
# $code (String) - The invitation.
ctl-invited =
    Einladung: { $code }

    Übergeben Sie sie auf anderem Weg als über diesen Computer. Sie gilt einmal und wird nicht noch einmal angezeigt.
# $name (String) - The person.
ctl-accepted = Willkommen, { $name }.
# $key (String) - Der Wiederherstellungsschlüssel.
ctl-own-recovery-key =
    Ihr Wiederherstellungsschlüssel: { $key }

    Schreiben Sie ihn auf und bewahren Sie ihn fern von diesem Rechner auf. Er öffnet Ihr Konto, wo es die Passphrase nicht kann, und wird nicht wieder angezeigt.
# $read (Number) - Gelesene Zeilen. $invited (Number) - Eingeladen. $changed (Number) - Geändert. $unchanged (Number) - Wie zuvor. $rejected (Number) - Nicht übernommen.
ctl-people-imported = { $read } gelesen: { $invited } eingeladen, { $changed } geändert, { $unchanged } unverändert, { $rejected } abgewiesen.
# $path (String) - Die Datei. $digits (String) - Der Fingerabdruck.
ctl-joining-requested =
    Die Anfrage liegt in { $path }.

    Ziffern zum Vergleichen: { $digits }
# $path (String) - Die Datei.
ctl-joining-approved = Das Paket liegt in { $path }. Nur das Gerät, das darum gebeten hat, kann es öffnen.
# $vaults (String) - Ihre Namen.
ctl-joined = Dieses Gerät ist beigetreten: { $vaults }. Melden Sie sich mit Ihrem Wiederherstellungsschlüssel an und wählen Sie eine Passphrase.
# $path (String) - The folder.
ctl-backed-up = Die Sicherung liegt in { $path }.
# $vaults (String) - Their names.
ctl-restored = Wiederhergestellt: { $vaults }
ctl-nothing = Nichts.
# $count (Number) - Messages that match.
ctl-found =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
# $after (String) - What --after takes.
ctl-more = Mehr: --after { $after }
ctl-note = Notiz
ctl-logs-whole = Alle Protokolle sind unversehrt.
ctl-logs-broken = Ein Protokoll ist gebrochen. Arbeiten Sie nicht weiter mit diesem Datenverzeichnis und benachrichtigen Sie, wer es betreibt.
ctl-vaults-whole = Alle Tresore sind unversehrt.
ctl-vaults-damaged = Ein Tresor ist beschädigt. Nichts wurde ersetzt; stellen Sie eine Sicherung wieder her.
# $version (String) - Such as 0.1.0.
ctl-status = Meridian { $version }

## Words of lists

ctl-state-first-run = noch keine Organisation
ctl-state-locked = gesperrt
ctl-state-open = offen
ctl-vault-whole = unversehrt
ctl-vault-not-checked = nicht geprüft
ctl-vault-damaged = beschädigt
ctl-vault-missing = fehlt
ctl-vault-newer = von einer neueren Version
ctl-role-agent = Sachbearbeitung
ctl-role-senior-agent = leitende Sachbearbeitung
ctl-role-supervisor = Teamleitung
ctl-role-qa = Qualitätssicherung
ctl-role-compliance = Compliance
ctl-role-auditor = Revision
ctl-role-admin = Verwaltung
ctl-role-deleted = Die Rolle ist gelöscht.
ctl-role-fault = Fehler
ctl-role-more-permissive = Sie erlaubt mehr als die Rolle, auf der sie beruht: eine zweite Person muss zustimmen.
ctl-why-permit = Darf.
ctl-why-forbid = Darf nicht.
ctl-why-missing = fehlt
ctl-person-invited = eingeladen
ctl-person-active = aktiv
ctl-person-suspended = gesperrt
ctl-person-removed = entfernt
ctl-approval-reset-passphrase = Passphrase zurücksetzen
ctl-approval-reset-factors = zweite Faktoren zurücksetzen
ctl-approval-save-role = Rolle speichern
ctl-approval-unlock-role = Rolle freigeben
ctl-approval-state-waiting = wartet
ctl-approval-state-approved = zugestimmt
ctl-approval-state-rejected = abgelehnt
ctl-approval-state-carried-out = ausgeführt
ctl-approval-state-expired = abgelaufen
ctl-device-here = dieses Gerät
ctl-device-approved = aufgenommen
ctl-device-revoked = widerrufen
ctl-conversation-open = offen
ctl-conversation-snoozed = zurückgestellt
ctl-conversation-done = erledigt
ctl-conversation-spam = Spam
ctl-reply-held = kann zurückgenommen werden
ctl-reply-waiting = wartet auf den Versand
ctl-reply-revoked = zurückgenommen
ctl-import-state-running = läuft
ctl-import-state-done = fertig
ctl-import-state-cancelled = angehalten
ctl-import-state-undone = zurückgenommen
ctl-log-verified = Geprüft
ctl-log-pending-anchor = Verankerung ausstehend
ctl-log-not-checked = Nicht geprüft
ctl-log-broken = Gebrochen
ctl-event-imported = importiert
ctl-event-assigned = zugewiesen
ctl-event-unassigned = niemandem zugewiesen
ctl-event-snoozed = zurückgestellt
ctl-event-woken = wieder an der Reihe
ctl-event-resolved = erledigt
ctl-event-reopened = wieder geöffnet
ctl-event-labelled = Schlagwort hinzugefügt
ctl-event-unlabelled = Schlagwort entfernt
ctl-event-prioritised = Priorität geändert
ctl-event-marked-spam = als Spam markiert
ctl-event-unmarked-spam = nicht mehr als Spam markiert
ctl-event-moved = in eine andere Warteschlange verschoben
ctl-event-merged = zusammengeführt
ctl-event-split = geteilt
ctl-event-customer-merged = Kundenprofile zusammengeführt
ctl-event-customer-split = Kundenprofil geteilt
ctl-event-reply-revoked = Antwort zurückgenommen
ctl-event-unmasked = Maskiertes eingesehen
ctl-event-undone = Handlung zurückgenommen
