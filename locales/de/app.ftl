### The frame of the window, and words that every screen uses.


## Generic words

app-cancel = Abbrechen
app-clear = Leeren
app-close = Schließen
# Heard as the head of a column of buttons.
app-column-acts = Handlungen
app-retry = Erneut versuchen
app-undo = Rückgängig machen
app-loading = Wird geladen
# Over a list, to find one of very many by typing.
app-find = Suchen
app-found-nothing = Nichts gefunden
app-reason = Grund
app-reason-hint = Er wird im Prüfprotokoll festgehalten.
app-reason-missing = Nennen Sie den Grund.
app-notifications = Mitteilungen
app-hide-secret = Verbergen
app-show-secret = Anzeigen
# $pane (String) - The name of the pane that the handle makes wider or narrower.
app-resize-pane = Breite ändern: { $pane }

## The frame

app-screens = Ansichten
app-place-workspace = Posteingang
app-place-outbox = Postausgang
app-place-imports = Importe
app-place-organisation = Organisation
app-place-access = Rollen und Zugriff
app-place-approvals = Freigaben
app-place-records = Prüfprotokoll
app-place-settings = Einstellungen
app-place-about = Über Meridian
app-status-bar = Statusleiste
# $place (String) - The name of the screen. $organisation (String) - The organisation's name.
app-title = { $place } – { $organisation }
# The title of the window before anybody is signed in.
app-title-first-run = Meridian einrichten
app-title-locked = Meridian ist gesperrt
# $count (Number) - How many replies wait in the outbox.
app-place-outbox-count =
    { $count ->
        [one] Postausgang, { $count } Antwort wartet
       *[other] Postausgang, { $count } Antworten warten
    }
# $count (Number) - How many requests the reader may decide.
app-place-approvals-count =
    { $count ->
        [one] Freigaben, { $count } Antrag für Sie
       *[other] Freigaben, { $count } Anträge für Sie
    }

## The sun line

# Said to screen readers. $sites (String) - A list of the sites with their hours.
app-sun-line = Der Tag der Standorte: { $sites }
# One site of the list above. $site (String) - Its name. $time (String) - Its local time.
app-sun-site-on = { $site }, im Dienst, { $time }
# One site of the list above. $site (String) - Its name. $time (String) - Its local time when its next shift begins.
app-sun-site-off = { $site }, zurück um { $time }
# One site of the list above. $site (String) - Its name.
app-sun-site-none = { $site }, bald keine Schicht
# $site (String) - The site that takes over. $left (String) - Time left, such as 0:18.
app-handover-in = Übergabe an { $site } in <b>{ $left }</b>
# $left (String) - Time left until one's own shift ends, such as 0:18.
app-shift-ends-in = Schicht endet in <b>{ $left }</b>
# $left (String) - Time left until one's own next shift begins, such as 7:20.
app-shift-begins-in = Schicht beginnt in <b>{ $left }</b>

## Presence

app-presence = Ihr Status
app-presence-available = Verfügbar
app-presence-busy = Beschäftigt
app-presence-away = Abwesend
app-presence-offline = Nicht im Dienst
# $time (String) - Local time at which the shift ends, such as 17:00.
app-presence-until = bis { $time }

## The foot bar

# $vaults (String) - The regions whose vaults are open, as a list.
# $count (Number) - How many they are.
app-vaults-sealed =
    { $count ->
        [one] Tresor { $vaults } · versiegelt
       *[other] Tresore { $vaults } · versiegelt
    }
# $vaults (String) - The regions whose vaults are damaged, missing or too new, as a list.
app-vaults-trouble = Tresor { $vaults } braucht Aufmerksamkeit
# $time (String) - Local time of the last check.
app-log-verified = Protokoll geprüft { $time }
app-log-not-checked = Protokoll noch nicht geprüft
# $count (Number) - How many replies wait in the outbox.
app-outbox-count = Postausgang { $count }
app-commands = Befehle
app-lock = Sperren
# $free (String) - The room left on the disk, with its unit.
app-low-disk = Wenig Platz auf dem Datenträger: { $free }
app-backup-due = Eine Sicherung ist fällig

## Work in the background

app-job-import = E-Mails werden importiert
app-job-undo-import = Ein Import wird rückgängig gemacht
app-job-check = Die Tresore werden geprüft
app-job-backup = Sicherung läuft
app-job-restore = Wiederherstellung läuft
app-job-verify = Das Protokoll wird geprüft
# $done (String) - How many messages were read so far.
app-job-unit-messages = { $done } Nachrichten
# $done (String) - How many bytes were done so far, with their unit.
app-job-unit-bytes = { $done }
# $done (String) - How many pages of the vault were done so far.
app-job-unit-pages = { $done } Seiten
# $done (String) - How many records of the log were done so far.
app-job-unit-records = { $done } Einträge
# $done (String) - How much is done. $total (String) - How much there is.
app-job-of = { $done } von { $total }
app-job-cancel = Diese Arbeit abbrechen
app-job-done-import = Der Import ist fertig.
app-job-done-undo-import = Der Import wurde rückgängig gemacht.
app-job-done-check = Die Prüfung ist fertig.
app-job-done-backup = Die Sicherung ist fertig.
app-job-done-restore = Die Wiederherstellung ist fertig.
app-job-done-verify = Das Protokoll ist geprüft.
app-job-cancelled = Abgebrochen. Was bis dahin getan war, bleibt.

## When something went wrong in the window itself

app-fault-title = Dieser Teil des Fensters ist stehen geblieben
app-fault-body = Alles, was Sie gespeichert haben, ist sicher im Tresor. Zeigen Sie ihn wieder an oder gehen Sie zu einer anderen Ansicht.
app-fault-again = Wieder anzeigen
app-fault-reload = Fenster neu laden

## Due times, said to screen readers beside the figures

app-due-late = Überfällig
app-due-soon = Bald fällig
app-due-later = Fällig

## The sky of the lock screen

app-sky-noon = Mittag
app-sky-hours = Stunden nach der Sonne
# $time (String) - Local time at which the shift ends and another site takes over.
app-sky-hands-over = übergibt um { $time }
# $time (String) - Local time at which the shift ends.
app-sky-until = im Dienst bis { $time }
# $time (String) - Local time at which the next shift begins.
app-sky-back = zurück um { $time }
app-sky-off = frei
