### Taking mail in from files and folders, and taking it back.

imports-title = Importe
imports-lead = Gesprächsfäden, Kundschaft und Sprachen werden auf diesem Computer erkannt. Schon vorhandene E-Mails bleiben, wie sie sind; dieselbe Datei kann also zweimal angegeben werden.
imports-new = E-Mails importieren
imports-paths = Dateien und Ordner
imports-paths-hint = .mbox-Dateien, .eml- und .msg-Dateien, Ordner damit und Maildir. Ein Pfad je Zeile.
imports-paths-missing = Nennen Sie eine Datei oder einen Ordner.
imports-pick-files = Dateien auswählen …
imports-pick-folder = Ordner auswählen …
imports-pick-title = Zu importierende E-Mails
imports-region = Heimatregion
imports-region-hint = Die E-Mails liegen im Tresor dieser Region, unter ihrem Schlüssel.
imports-queue = Warteschlange
imports-queue-none = Erste Warteschlange der Region
imports-own-field = Eigene Adressen
imports-own-field-hint = Post von dort hat das Team gesendet. Die der Warteschlangen sind schon bekannt. Eine pro Zeile.
imports-go = Importieren
# A job is on its way. $source is the last part of its path.
imports-running = Wird importiert …
imports-running-about = Sie können weiterarbeiten. Schließen Sie das Fenster, hält der Import nach einem ganzen Stapel an; importieren Sie dasselbe noch einmal, um ihn abzuschließen.
imports-cancel = Anhalten
imports-cancelling = Wird angehalten …
imports-done = Die E-Mails sind importiert
imports-cancelled = Der Import wurde angehalten
imports-cancelled-about = Was bis dahin aufgenommen wurde, bleibt. Importieren Sie dasselbe noch einmal, um ihn abzuschließen, oder machen Sie ihn unten als Ganzes rückgängig.
imports-failed = Der Import brach ab
imports-failed-about = Alles bis zum letzten ganzen Stapel ist sicher. Importieren Sie dasselbe noch einmal, um ihn abzuschließen.
# $count is how many messages are new.
imports-count-imported =
    { $count ->
        [one] { $count } importiert
       *[other] { $count } importiert
    }
# $count is how many messages were there before.
imports-count-duplicates =
    { $count ->
        [one] { $count } schon vorhanden
       *[other] { $count } schon vorhanden
    }
# $count is how many could not be read as mail.
imports-count-rejected =
    { $count ->
        [one] { $count } nicht als E-Mail lesbar
       *[other] { $count } nicht als E-Mail lesbar
    }
# $count is how many customers were met for the first time.
imports-count-customers =
    { $count ->
        [one] { $count } neues Kundenprofil
       *[other] { $count } neue Kundenprofile
    }
# $count is how many conversations were made.
imports-count-conversations =
    { $count ->
        [one] { $count } Gespräch
       *[other] { $count } Gespräche
    }
# The balance of an import. $read = $imported + $duplicates + $rejected.
imports-balance = { $read } gelesen = { $imported } importiert + { $duplicates } schon vorhanden + { $rejected } nicht lesbar
imports-rejected = Nicht als E-Mail lesbar
imports-rejected-about = Vollständig aufbewahrt, damit nichts verloren geht. Alles andere lief weiter.
imports-rejected-source = Datei
imports-rejected-index = Nachricht
imports-rejected-reason = Grund
imports-own = Sind das Ihre Adressen?
imports-own-about = Sie sehen nach eigenen aus, und was sie geschrieben haben, gilt als Kundenpost. Wenn sie Ihnen gehören, wird der Import zurückgenommen und noch einmal ausgeführt, mit ihrer Post als vom Team gesendet.
# $queue (String) - The queue's name.
imports-own-kept = Sie werden bei der Warteschlange { $queue } hinterlegt, damit der nächste Import sie kennt.
# $address (String) - A mail address. $count (Number) - How many messages it wrote.
imports-own-address =
    { $count ->
        [one] { $address }: { $count } Nachricht
       *[other] { $address }: { $count } Nachrichten
    }
imports-own-go = Es sind unsere: noch einmal importieren
imports-own-not = Es sind nicht unsere
imports-past = Frühere Importe
imports-past-empty = Noch keine E-Mails importiert
imports-past-empty-about = Wählen Sie oben eine Datei oder einen Ordner. Ein Postfach mit zehntausend Nachrichten dauert Sekunden.
imports-column-moment = Wann
imports-column-source = Woher
imports-column-home = Heimat
imports-column-by = Von
imports-column-counts = Nachrichten
imports-column-state = Zustand
imports-state-done = Fertig
imports-state-running = Läuft
imports-state-cancelled = Angehalten
imports-state-failed = Unvollständig
imports-state-undone = Rückgängig gemacht
imports-undo = Rückgängig machen
# Heard with the button. $source is the imported file.
imports-undo-named = Import von { $source } rückgängig machen
imports-undo-title = Diesen Import rückgängig machen?
# $count is how many messages are taken away, $source the imported file.
imports-undo-about =
    { $count ->
        [one] { $count } Nachricht aus { $source } wird entfernt, samt den Gesprächen und Kundenprofilen, die nur durch sie entstanden.
       *[other] { $count } Nachrichten aus { $source } werden entfernt, samt den Gesprächen und Kundenprofilen, die nur durch sie entstanden.
    }
imports-undo-kept = Gespräche, die seither beantwortet oder mit Notizen versehen wurden, bleiben.
imports-undo-go = Import rückgängig machen
imports-undo-running = Der Import wird rückgängig gemacht …
imports-undo-done = Der Import ist rückgängig gemacht
imports-not-allowed = Ihre Rollen erlauben keinen E-Mail-Import.
imports-load-failed = Die Importe konnten nicht gelesen werden
