### The agent's workspace: the list, the conversation, the customer, and the commands over them.


## Names of the parts, for screen readers

workspace-list = Gespräche
workspace-thread = Gespräch
workspace-customer = Kundenprofil
workspace-timeline = Verlauf des Gesprächs
workspace-views = Ansichten
workspace-bulk = Ausgewählte Gespräche
workspace-loading-list = Gespräche werden geladen
workspace-loading-thread = Gespräch wird geladen
workspace-loading-customer = Kundenprofil wird geladen

## Views

workspace-view-mine = Meine
workspace-view-unassigned = Nicht zugewiesen
workspace-view-all = Alle
workspace-view-snoozed = Zurückgestellt
workspace-view-done = Erledigt
workspace-view-spam = Spam
workspace-more-views = Weitere Ansichten
workspace-narrow = Liste eingrenzen
workspace-by-language = Nach Sprache
workspace-by-channel = Nach Kanal
workspace-by-queue = Nach Warteschlange
workspace-by-label = Nach Schlagwort
# Said to screen readers after the name of what narrows the list: pressing it takes the narrowing away.
workspace-widen-one = Wieder alle anzeigen
workspace-widen = Ganze Ansicht anzeigen
workspace-sort = Reihenfolge
workspace-sort-deadline = Nächste Frist zuerst
workspace-sort-newest = Neueste zuerst
workspace-sort-oldest = Älteste zuerst
# $count (Number) - How many conversations are overdue.
workspace-breached = { $count } überfällig
# $count (Number) - How many conversations the list holds.
workspace-total =
    { $count ->
        [one] { $count } Gespräch
       *[other] { $count } Gespräche
    }

## Rows

workspace-channel-mail = E-Mail
workspace-channel-chat = Live-Chat
workspace-channel-messenger = Messenger-Dienst
workspace-channel-sms = SMS
workspace-channel-voice = Telefon
workspace-unread = ungelesen
workspace-no-subject = (kein Betreff)
workspace-no-name = (kein Absender)
# $person (String) - The colleague who owns the conversation.
workspace-owned-by = Zuständig: { $person }
# $count (Number) - How many more labels there are than the one that is shown.
workspace-more-labels = +{ $count }
# $time (String) - The deadline in full.
workspace-due-at = Antwort fällig { $time }
# $time (String) - When the conversation comes back, in full.
workspace-snoozed-until = Zurückgestellt bis { $time }
workspace-shift-ends = Ihre Schicht endet; was darunter steht, übernimmt niemand
# $site (String) - The site whose shift goes on.
workspace-shift-ends-to = Ihre Schicht endet; was darunter steht, geht an { $site }
workspace-priority-low = Niedrige Priorität
workspace-priority-normal = Normale Priorität
workspace-priority-high = Hohe Priorität
workspace-priority-urgent = Dringend
workspace-status-open = Offen
workspace-status-snoozed = Zurückgestellt
workspace-status-done = Erledigt
workspace-status-spam = Spam

## Empty lists: what it means, and what to do

workspace-empty-mine = Nichts wartet auf Sie
workspace-empty-mine-hint = Übernehmen Sie etwas aus den nicht zugewiesenen Gesprächen.
workspace-empty-unassigned = Für jedes Gespräch ist jemand zuständig
workspace-empty-unassigned-hint = Neue E-Mails erscheinen zuerst hier.
workspace-empty-all = Keine offenen Gespräche
workspace-empty-all-hint = Importieren Sie E-Mails, um zu beginnen, oder sehen Sie sich Erledigtes an.
workspace-empty-snoozed = Nichts ist zurückgestellt
workspace-empty-snoozed-hint = Was Sie zurückstellen, wartet hier, bis seine Zeit kommt.
workspace-empty-done = Noch nichts erledigt
workspace-empty-done-hint = Erledigte Gespräche bleiben hier und lassen sich wieder öffnen.
workspace-empty-spam = Kein Spam
workspace-empty-spam-hint = Was als Spam markiert ist, bleibt hier und lässt sich zurückholen.
workspace-empty-narrowed = Hier passt nichts
workspace-empty-narrowed-hint = Die Liste ist eingegrenzt. Zeigen Sie wieder die ganze Ansicht an oder grenzen Sie anders ein.
workspace-show-unassigned = Nicht zugewiesene anzeigen
workspace-import-mail = E-Mails importieren

## Several at once

# $count (Number) - How many conversations are chosen.
workspace-chosen = { $count } ausgewählt
# $count (Number) - How many conversations would be chosen.
workspace-choose-all = Alle { $count } auswählen
workspace-more = Mehr
workspace-mark-read = Als gelesen markieren
workspace-merge-chosen = Zu einem zusammenführen
workspace-not-spam = Kein Spam

## The head of a conversation

workspace-resolve = Erledigen
workspace-to-next-reply = bis zur nächsten Antwort
# $region (String) - The region that the conversation is at home in.
workspace-stays-home = { $region } · bleibt dort
workspace-no-owner = Niemand zuständig
workspace-owner-me = Zuständig: Sie
# $person (String) - The colleague who owns the conversation.
workspace-owner = Zuständig: { $person }
workspace-nothing-open = Kein Gespräch ist geöffnet
workspace-nothing-open-hint = Wählen Sie eines in der Liste oder nutzen Sie die Tastatur.
workspace-close-conversation = Gespräch schließen
workspace-stale = Was Sie sehen, ist möglicherweise veraltet
workspace-read-only = Sie dürfen dieses Gespräch lesen. Ihre Rolle schreibt nicht an die Kundschaft.

## The timeline

# $count (Number) - How many entries are folded away. $from (String) - Their first day. $until (String) - Their last day.
workspace-earlier =
    { $count ->
        [one] { $count } früherer Eintrag, { $from } – { $until }
       *[other] { $count } frühere Einträge, { $from } – { $until }
    }
# $count (Number) - How many entries are folded away. $day (String) - The day of all of them.
workspace-earlier-on =
    { $count ->
        [one] { $count } früherer Eintrag, { $day }
       *[other] { $count } frühere Einträge, { $day }
    }
workspace-today = Heute
workspace-yesterday = Gestern
# $count (Number) - How many messages nobody has read.
workspace-new = { $count } neu
workspace-by-mail = per E-Mail
workspace-by-chat = per Chat
workspace-by-messenger = per Messenger
workspace-by-sms = per SMS
workspace-by-voice = per Telefon
workspace-kind-auto-reply = Automatische Antwort
workspace-kind-bounce = Nicht zustellbar
workspace-kind-list = Mailingliste
workspace-note = Interne Notiz
workspace-note-internal = geht nie an die Kundschaft
workspace-somebody = Jemand
workspace-layout = Darstellung der Nachricht
workspace-as-text = Nur Text
workspace-as-sent = Wie gesendet
# $from (String) - The sender.
workspace-letter = Nachricht von { $from }, wie sie gesendet wurde
workspace-letter-all = Ganz anzeigen
workspace-letter-less = Weniger anzeigen
# $count (Number) - How many pictures.
workspace-remote-blocked =
    { $count ->
        [one] { $count } Bild dieser Nachricht ist nicht geladen: Der Absender würde erfahren, dass sie geöffnet wurde.
       *[other] { $count } Bilder dieser Nachricht sind nicht geladen: Der Absender würde erfahren, dass sie geöffnet wurde.
    }
workspace-remote-show = Bilder laden
workspace-remote-loading = Bilder werden geladen …
# $count (Number) - How many pictures.
workspace-remote-missing =
    { $count ->
        [one] { $count } Bild konnte nicht sicher geladen werden.
       *[other] { $count } Bilder konnten nicht sicher geladen werden.
    }
workspace-no-text = Diese Nachricht enthält keinen Text.
workspace-only-layout = Diese Nachricht ist gestaltet und enthält keinen reinen Text: Zeigen Sie sie wie gesendet an.
workspace-show-quoted = Zitierten Text anzeigen
workspace-hide-quoted = Zitierten Text ausblenden
workspace-message-more = Mehr zu dieser Nachricht
workspace-details = Adressen und Zeiten
workspace-header-from = Von
workspace-header-to = An
workspace-header-cc = Kopie
workspace-header-subject = Betreff
workspace-header-sent = Gesendet
# $count (Number) - How many recipients are not shown.
workspace-more-recipients = und { $count } weitere
workspace-choose-message = Diese Nachricht auswählen
workspace-reply-revoked = Zurückgenommen
# $seconds (Number) - Seconds left until the reply can no longer be taken back without a trace.
workspace-sends-in = Wird in { $seconds } s gesendet
workspace-waits-in-outbox = Wartet im Postausgang
workspace-take-back = Zurücknehmen

## Events. $known says whether the actor is one of the organisation's people: "yes", "me" or "no".

event-imported = Importiert
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $person (String) - The new owner.
event-assigned =
    { $known ->
        [me] Sie haben es { $person } zugewiesen
        [yes] { $actor } hat es { $person } zugewiesen
       *[no] { $person } zugewiesen
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who took it for themselves.
event-taken =
    { $known ->
        [me] Sie haben es übernommen
        [yes] { $actor } hat es übernommen
       *[no] Übernommen
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who gave it to the reader.
event-given =
    { $known ->
        [yes] { $actor } hat es Ihnen zugewiesen
       *[no] Ihnen zugewiesen
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-unassigned =
    { $known ->
        [me] Sie haben die Zuständigkeit aufgehoben
        [yes] { $actor } hat die Zuständigkeit aufgehoben
       *[no] Die Zuständigkeit wurde aufgehoben
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $until (String) - When it comes back.
event-snoozed =
    { $known ->
        [me] Sie haben es bis { $until } zurückgestellt
        [yes] { $actor } hat es bis { $until } zurückgestellt
       *[no] Bis { $until } zurückgestellt
    }
event-woken = Wieder an der Reihe
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-resolved =
    { $known ->
        [me] Sie haben es erledigt
        [yes] { $actor } hat es erledigt
       *[no] Erledigt
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-reopened =
    { $known ->
        [me] Sie haben es wieder geöffnet
        [yes] { $actor } hat es wieder geöffnet
       *[no] Wieder geöffnet
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $label (String) - The label.
event-labelled =
    { $known ->
        [me] Sie haben das Schlagwort { $label } hinzugefügt
        [yes] { $actor } hat das Schlagwort { $label } hinzugefügt
       *[no] Das Schlagwort { $label } wurde hinzugefügt
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $label (String) - The label.
event-unlabelled =
    { $known ->
        [me] Sie haben das Schlagwort { $label } entfernt
        [yes] { $actor } hat das Schlagwort { $label } entfernt
       *[no] Das Schlagwort { $label } wurde entfernt
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $priority (String) - The new priority in words.
event-prioritised =
    { $known ->
        [me] Sie haben es eingestuft: { $priority }
        [yes] { $actor } hat es eingestuft: { $priority }
       *[no] Eingestuft: { $priority }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-marked-spam =
    { $known ->
        [me] Sie haben es als Spam markiert
        [yes] { $actor } hat es als Spam markiert
       *[no] Als Spam markiert
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-unmarked-spam =
    { $known ->
        [me] Sie haben angegeben, dass es kein Spam ist
        [yes] { $actor } hat angegeben, dass es kein Spam ist
       *[no] Kein Spam
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $queue (String) - The new queue.
event-moved =
    { $known ->
        [me] Sie haben es nach { $queue } verschoben
        [yes] { $actor } hat es nach { $queue } verschoben
       *[no] Nach { $queue } verschoben
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-merged =
    { $known ->
        [me] Sie haben ein anderes Gespräch hiermit zusammengeführt
        [yes] { $actor } hat ein anderes Gespräch hiermit zusammengeführt
       *[no] Ein anderes Gespräch wurde hiermit zusammengeführt
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-split =
    { $known ->
        [me] Sie haben Nachrichten abgetrennt
        [yes] { $actor } hat Nachrichten abgetrennt
       *[no] Nachrichten wurden abgetrennt
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-customer-merged =
    { $known ->
        [me] Sie haben Kundenprofile zusammengeführt
        [yes] { $actor } hat Kundenprofile zusammengeführt
       *[no] Kundenprofile wurden zusammengeführt
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-customer-split =
    { $known ->
        [me] Sie haben das Kundenprofil geteilt
        [yes] { $actor } hat das Kundenprofil geteilt
       *[no] Das Kundenprofil wurde geteilt
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-reply-revoked =
    { $known ->
        [me] Sie haben eine Antwort zurückgenommen
        [yes] { $actor } hat eine Antwort zurückgenommen
       *[no] Eine Antwort wurde zurückgenommen
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $reason (String) - Why, in their own words.
event-unmasked =
    { $known ->
        [me] Sie haben maskierte Kontaktdaten eingesehen: { $reason }
        [yes] { $actor } hat maskierte Kontaktdaten eingesehen: { $reason }
       *[no] Maskierte Kontaktdaten wurden eingesehen: { $reason }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-undone =
    { $known ->
        [me] Sie haben die letzte Änderung rückgängig gemacht
        [yes] { $actor } hat die letzte Änderung rückgängig gemacht
       *[no] Die letzte Änderung wurde rückgängig gemacht
    }

## Looking for words in a conversation

workspace-find-none = Nicht gefunden
# $place (Number) - Which finding is shown. $count (Number) - How many there are.
workspace-find-count = { $place } von { $count }
workspace-find-next = Nächster Fund
workspace-find-previous = Voriger Fund

## Files

# $name (String) - The file's name.
workspace-save-attachment = { $name } speichern
# $name (String) - The file's name.
workspace-attachment-saved = { $name } wurde gespeichert und liegt jetzt außerhalb des Tresors.
workspace-attachment-dangerous = kann beim Öffnen ausgeführt werden
workspace-dangerous-title = Möglicherweise schädliche Datei speichern?
# $name (String) - The file's name.
workspace-dangerous-body = { $name } kann beim Öffnen ausgeführt werden. Speichern Sie die Datei nur, wenn Sie sie erwartet haben, und öffnen Sie sie auf diesem Computer nur, wenn Sie dem Absender vertrauen.
workspace-dangerous-save = Trotzdem speichern
workspace-preview-truncated = Die Datei ist lang: Nur ihr Anfang wird angezeigt. Speichern Sie sie, um alles zu sehen.
workspace-preview-none = Diese Datei lässt sich hier nicht anzeigen
workspace-preview-none-hint = Speichern Sie sie, um sie mit einem anderen Programm zu öffnen.
workspace-source-truncated = Die Nachricht ist lang: Nur ihr Anfang wird angezeigt.

## The customer

workspace-no-customer = Kein Kundenprofil
workspace-no-customer-hint = Öffnen Sie ein Gespräch, um zu sehen, wer schreibt.
# $date (String) - The day of their first message.
workspace-since = seit { $date }
workspace-customer-more = Mehr zu diesem Kundenprofil
workspace-time-unknown = Die Ortszeit ist nicht bekannt.
workspace-time-inferred = So legt es die Uhr ihrer Post nahe; festgelegt hat es niemand.
# $weekday (String) - The day of the week there. $place (String) - A city or an offset from UTC.
workspace-weekday-in = { $weekday } in { $place }
workspace-part-night = Nacht
workspace-part-morning = Morgen
workspace-part-day = Tag
workspace-part-evening = Abend
# $until (String) - Their local time.
workspace-calls-now = Anrufe bis { $until } Ortszeit
# $from (String) - Their local time.
workspace-calls-from = Anrufe ab { $from }
# $from (String) - Their local time. $here (String) - The same moment in the reader's time.
workspace-calls-from-here = Anrufe ab { $from }, hier { $here }
workspace-this-conversation = Dieses Gespräch
workspace-queue = Warteschlange
workspace-no-queue = keine
workspace-labels = Schlagwörter
workspace-no-labels = keine
workspace-languages = Sprachen
workspace-language = Sprache
workspace-prefers = bevorzugt
workspace-language-unknown = Die Sprache ist noch nicht bekannt.
workspace-contact = Kontakt
workspace-copy-address = Adresse kopieren
workspace-copy = Kopieren
workspace-copied = Kopiert
workspace-history = Vorgeschichte
# $count (Number) - How many conversations there were with this customer.
workspace-cases =
    { $count ->
        [one] { $count } Gespräch
       *[other] { $count } Gespräche
    }
# $count (Number) - How many more there are.
workspace-history-all = { $count } weitere anzeigen
workspace-name = Name
workspace-time-zone = Zeitzone
workspace-time-zone-hint = Bestimmt, wann man anrufen darf.
workspace-unknown = Nicht bekannt
workspace-save = Speichern
workspace-customer-saved = Das Kundenprofil wurde geändert.
# $customer (String) - The customer's name.
workspace-split-customer-hint = Wählen Sie die Adressen von { $customer }, die einer anderen Person gehören. Deren E-Mails gehen mit.

## Choosing: what is typed into narrows what is offered

# $count (Number) - How many conversations it is about.
workspace-assign-hint =
    { $count ->
        [one] Zuweisen an …
       *[other] { $count } Gespräche zuweisen an …
    }
# $person (String) - The reader's own name.
workspace-person-me = { $person } (Sie)
workspace-nobody = Niemand
workspace-nobody-found = Niemand dieses Namens arbeitet in dieser Region.
# $count (Number) - How many conversations it is about.
workspace-snooze-hint =
    { $count ->
        [one] Zurückstellen bis …
       *[other] { $count } Gespräche zurückstellen bis …
    }
workspace-snooze-hours = In drei Stunden
workspace-snooze-evening = Heute Nachmittag
workspace-snooze-tomorrow = Morgen früh
workspace-snooze-customer-morning = Wenn es beim Gegenüber Morgen ist
workspace-snooze-monday = Montagmorgen
workspace-snooze-week = In einer Woche
workspace-snooze-own = Anderer Tag und andere Uhrzeit
workspace-snooze-until = Bis
# $count (Number) - How many conversations it is about.
workspace-label-hint =
    { $count ->
        [one] Schlagwörter …
       *[other] Schlagwörter von { $count } Gesprächen …
    }
workspace-no-such-label = Dieses Schlagwort gibt es nicht. Schlagwörter werden unter „Organisation“ angelegt.
# $count (Number) - How many conversations it is about.
workspace-priority-hint =
    { $count ->
        [one] Priorität …
       *[other] Priorität von { $count } Gesprächen …
    }
# $count (Number) - How many conversations it is about.
workspace-move-hint =
    { $count ->
        [one] In die Warteschlange verschieben …
       *[other] { $count } Gespräche in die Warteschlange verschieben …
    }
workspace-move-one-region = Diese Gespräche gehören zu verschiedenen Regionen. Eine Warteschlange gehört zu einer Region: Wählen Sie Gespräche einer Region.
workspace-no-queues = In dieser Region gibt es keine andere Warteschlange.
workspace-nothing-found = Nichts passt.
workspace-merge-hint = Zusammenführen mit dem Gespräch …
workspace-merge-own = Vom selben Kundenprofil
workspace-merge-others = In dieser Region gefunden
workspace-merge-none = Kein anderes Gespräch dieses Kundenprofils. Tippen Sie, um eines in derselben Region zu suchen.
workspace-merge-customers-hint = Dieselbe Person wie …
workspace-merge-customers-none = Kein anderes Kundenprofil dieser Region passt.
workspace-split-choose = Wählen Sie die Nachrichten, die ein eigenes Gespräch werden.
# $count (Number) - How many messages are chosen.
workspace-split-chosen =
    { $count ->
        [one] { $count } Nachricht wird ein eigenes Gespräch.
       *[other] { $count } Nachrichten werden ein eigenes Gespräch.
    }
workspace-split = Abtrennen

## The palette

workspace-palette-hint = Ausführen, öffnen oder finden
workspace-palette-none = Nichts passt. Mit Escape geht es zurück.
workspace-go-to = Gehe zu
workspace-do = Ausführen
workspace-find = Finden
workspace-recent = Zuletzt
workspace-all-commands = Alle Befehle
# $query (String) - What was typed.
workspace-search-for = Alles nach „{ $query }“ durchsuchen
# $regions (String) - The regions whose vaults are open.
workspace-searches = Durchsucht { $regions }
# $count (Number) - How many regions. $regions (String) - The regions that are closed to this seat.
workspace-searches-not =
    { $count ->
        [one] { $regions } ist hier verschlossen
       *[other] { $regions } sind hier verschlossen
    }
workspace-run = ausführen

## Keys

workspace-area-anywhere = Überall
workspace-area-go = Gehe zu
workspace-area-list = Liste
workspace-area-conversation = Gespräch
workspace-area-writing = Schreiben
workspace-area-view = Fenster
workspace-change-keys = Tasten ändern
workspace-own-key = eigene
workspace-single-keys-off = Einzeltasten sind in den Einstellungen ausgeschaltet. Tasten mit Strg wirken weiterhin.

## What was done, with a way back

# $count (Number) - How many conversations. $person (String) - The new owner.
workspace-did-assign =
    { $count ->
        [one] { $person } zugewiesen
       *[other] { $count } Gespräche { $person } zugewiesen
    }
# $count (Number) - How many conversations.
workspace-did-assign-me =
    { $count ->
        [one] Ihnen zugewiesen
       *[other] { $count } Gespräche Ihnen zugewiesen
    }
# $count (Number) - How many conversations.
workspace-did-unassign =
    { $count ->
        [one] Dafür ist jetzt niemand zuständig
       *[other] Für { $count } Gespräche ist jetzt niemand zuständig
    }
# $count (Number) - How many conversations. $when (String) - When they come back.
workspace-did-snooze =
    { $count ->
        [one] Bis { $when } zurückgestellt
       *[other] { $count } Gespräche bis { $when } zurückgestellt
    }
# $count (Number) - How many conversations.
workspace-did-resolve =
    { $count ->
        [one] Erledigt
       *[other] { $count } Gespräche erledigt
    }
# $count (Number) - How many conversations.
workspace-did-reopen =
    { $count ->
        [one] Wieder geöffnet
       *[other] { $count } Gespräche wieder geöffnet
    }
# $count (Number) - How many conversations.
workspace-did-label =
    { $count ->
        [one] Schlagwörter geändert
       *[other] Schlagwörter von { $count } Gesprächen geändert
    }
# $count (Number) - How many conversations.
workspace-did-prioritise =
    { $count ->
        [one] Priorität geändert
       *[other] Priorität von { $count } Gesprächen geändert
    }
# $count (Number) - How many conversations.
workspace-did-spam =
    { $count ->
        [one] Als Spam markiert
       *[other] { $count } Gespräche als Spam markiert
    }
# $count (Number) - How many conversations.
workspace-did-not-spam =
    { $count ->
        [one] Kein Spam mehr
       *[other] { $count } Gespräche sind kein Spam mehr
    }
# $count (Number) - How many conversations.
workspace-did-read =
    { $count ->
        [one] Als gelesen markiert
       *[other] { $count } Gespräche als gelesen markiert
    }
# $count (Number) - How many conversations.
workspace-did-unread =
    { $count ->
        [one] Als ungelesen markiert
       *[other] { $count } Gespräche als ungelesen markiert
    }
# $count (Number) - How many conversations. $queue (String) - The queue's name.
workspace-did-move =
    { $count ->
        [one] Nach { $queue } verschoben
       *[other] { $count } Gespräche nach { $queue } verschoben
    }
# $count (Number) - How many conversations became one.
workspace-did-merge =
    { $count ->
        [one] Zusammengeführt
       *[other] { $count } Gespräche sind jetzt eines
    }
# $count (Number) - How many messages were split off.
workspace-did-split =
    { $count ->
        [one] { $count } Nachricht ist jetzt ein eigenes Gespräch
       *[other] { $count } Nachrichten sind jetzt ein eigenes Gespräch
    }
# $customer (String) - The name of the customer that remains.
workspace-did-merge-customers = Mit { $customer } zusammengeführt
# $count (Number) - How many addresses went.
workspace-did-split-customer =
    { $count ->
        [one] { $count } Adresse gehört jetzt zu einem anderen Kundenprofil
       *[other] { $count } Adressen gehören jetzt zu einem anderen Kundenprofil
    }
workspace-did-send = Ihre Antwort liegt im Postausgang
workspace-undone = Rückgängig gemacht
workspace-nothing-to-undo = Es gibt nichts rückgängig zu machen.
workspace-revoked = Die Antwort wurde zurückgenommen. Sie ist wieder ein Entwurf.

## Commands

command-palette = Befehle
command-search-everywhere = Alles durchsuchen
command-undo = Rückgängig machen
command-help = Tasten
command-next-region = Nächster Fensterbereich
command-previous-region = Voriger Fensterbereich
command-lock = Sperren
command-go-inbox = Posteingang
command-go-outbox = Postausgang
command-go-imports = Importe
command-go-records = Prüfprotokoll
command-go-organisation = Zur Organisation
command-go-access = Rollen und Zugriff
command-go-approvals = Freigaben
command-go-settings = Einstellungen
command-go-about = Über Meridian
command-view-mine = Meine Gespräche
command-view-unassigned = Nicht zugewiesene Gespräche
command-view-all = Alle offenen Gespräche
command-view-snoozed = Zurückgestellte Gespräche
command-view-done = Erledigte Gespräche
command-view-spam = Spam anzeigen
command-next = Nächstes Gespräch
command-previous = Voriges Gespräch
command-open = Öffnen
command-back = Zurück
command-select = Auswählen oder abwählen
command-select-down = Nach unten auswählen
command-select-up = Nach oben auswählen
command-select-all = Alle sichtbaren auswählen
command-clear-selection = Auswahl aufheben
command-reply = Antworten
command-note = Notiz schreiben
command-resolve = Erledigen und nächstes öffnen
command-reopen = Wieder öffnen
command-snooze = Zurückstellen
command-assign = Zuweisen
command-assign-me = Mir zuweisen
command-unassign = Zuständigkeit aufheben
command-label = Schlagwörter
command-priority = Priorität
command-unread = Als ungelesen markieren
command-move = In eine Warteschlange verschieben
command-spam = Als Spam markieren
command-merge = Mit einem anderen Gespräch zusammenführen
command-split = Nachrichten abtrennen
command-open-source = Nachricht im Original anzeigen
command-find-in-thread = In diesem Gespräch suchen
command-edit-customer = Kundenprofil bearbeiten
command-merge-customers = Mit einem anderen Kundenprofil zusammenführen
command-split-customer = Kundenprofil teilen
command-scripts = Textbausteine
command-attach-file = Datei anhängen
command-send = Senden
command-send-resolve = Senden und erledigen
command-discard-draft = Entwurf verwerfen
command-toggle-list = Liste ein- oder ausblenden
command-toggle-customer = Kundenprofil ein- oder ausblenden
command-theme-light = Helles Design
command-theme-dark = Dunkles Design
command-theme-system = Design des Systems
command-density-compact = Kompakte Zeilen
command-density-default = Übliche Zeilen
command-density-comfortable = Bequeme Zeilen

## Masked addresses

# Heard before a masked address.
workspace-masked-address = Verdeckte Adresse
workspace-masked-about = Verdeckt: Ihre Rollen öffnen sie nicht.
workspace-unmask = Anzeigen
workspace-unmask-why = Wofür wird sie gebraucht?
workspace-unmask-recorded = Sie wird eine Minute lang angezeigt. Der Grund wird im Prüfprotokoll festgehalten.
workspace-unmask-go = Jetzt anzeigen
# $seconds (String) - How many seconds it is still shown.
workspace-unmasked-for = noch { $seconds } s
workspace-mask = Verdecken
workspace-unmask-done = Mit Ihrem Grund festgehalten.
