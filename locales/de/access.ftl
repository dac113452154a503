### Who may do what, and why: the question and its answer, the matrix of roles and acts, drafts of roles, and requests that a
### second person has to approve.

access-title = Rollen und Zugriff
access-load-failed = Rollen und Handlungen konnten nicht gelesen werden

## The question, a sentence whose parts are chosen

# $verdict: permit or forbid once it was answered, open before. The three elements are the choosers; put them where the language wants them.
access-question =
    { $verdict ->
        [permit] Warum darf <who></who> im Fall von <thing></thing> <act></act>?
        [forbid] Warum darf <who></who> im Fall von <thing></thing> nicht <act></act>?
       *[open] Darf <who></who> im Fall von <thing></thing> <act></act>?
    }
access-sentence = Die Frage
access-who = Wer
access-act = Was
access-thing = Woran
access-thing-organisation = als Ganzes
access-thing-conversation = Gespräch nach Nummer
access-thing-customer = Kundenprofil nach Nummer
access-ask = Fragen
access-ask-again = Erneut fragen
access-asking = Wird gefragt …
access-hint = Wählen Sie wer, was und woran, oder ein Feld der Tabelle. Jede Frage wird im Prüfprotokoll festgehalten.

## The answer

access-verdict = Entscheidung
access-says-permit = Darf
access-says-forbid = Darf nicht
# $name (String) - The person's name. $count (Number) - How many rules permit it.
access-reason-permitted =
    { $count ->
        [one] Eine Regel erlaubt es { $name }, und keine verbietet es.
       *[other] { $count } Regeln erlauben es { $name }, und keine verbietet es.
    }
# $name (String) - The person's name. $count (Number) - How many rules forbid it.
access-reason-forbidden =
    { $count ->
        [one] Die Rollen von { $name } erlauben es. Eine Regel verbietet es, und ein Verbot gilt immer.
       *[other] Die Rollen von { $name } erlauben es. { $count } Regeln verbieten es, und ein Verbot gilt immer.
    }
# $name (String) - The person's name.
access-reason-no-role = Keine Rolle von { $name } erlaubt es, und was keine Regel erlaubt, ist verweigert.
# $name (String) - The person's name.
access-reason-condition = Die Rollen von { $name } erlauben es nur unter einer Bedingung, die hier nicht erfüllt ist.
# $name (String) - The person's name. $count (Number) - How many rules forbid it.
access-reason-neither =
    { $count ->
        [one] Keine Rolle von { $name } erlaubt es, und eine Regel würde es außerdem verbieten.
       *[other] Keine Rolle von { $name } erlaubt es, und { $count } Regeln würden es außerdem verbieten.
    }
# $number (String) - The number of the record.
access-recorded = Gefragt und festgehalten als Nr. { $number }.
# $hash (String) - The ends of the hash of the policies.
access-policy-set = Regelwerk { $hash }
# $micros (String) - Microseconds.
access-micros = { $micros } µs
access-decided = Was entschieden hat
access-decided-nothing = Keine Regel spricht davon.
access-decided-condition = Keine Regel erlaubt es, wie es jetzt steht.
access-effect-permit = erlaubt
access-effect-forbid = verbietet
access-missing = Was sich ändern müsste, und zwar alles
access-missing-nothing = Nichts. Es ist erlaubt, wie es ist.

## What would have to change, and who can change it

access-missing-step-up = Frischen Code eingeben oder Schlüssel berühren
access-missing-step-up-how = Durch die Person selbst, in Sekunden. Ein Faktor zählt fünf Minuten.
access-missing-enrolment-needed = Zweiten Faktor einrichten
access-missing-enrolment-needed-how = Durch die Person selbst, in den Einstellungen, mit Telefon oder Sicherheitsschlüssel.
access-missing-other-region = Die Region geben, in der es zu Hause ist
# $region (String) - A region's name.
access-missing-other-region-named = Die Region { $region } geben
access-missing-other-region-how = Durch jemanden, der sie öffnet; gilt ab dem nächsten Entsperren.
access-missing-other-queue = Dessen Warteschlange hinzufügen
# $queue (String) - A queue's name.
access-missing-other-queue-named = Die Warteschlange { $queue } hinzufügen
access-missing-other-queue-how = Durch die Verwaltung, unter „Personen“; oder das Gespräch verschieben.
access-missing-other-language = Dessen Sprache hinzufügen
# $language (String) - A language's name.
access-missing-other-language-named = Die Sprache { $language } hinzufügen
access-missing-other-language-how = Durch die Verwaltung, unter „Personen“.
access-missing-owned-by-another = Wer zuständig ist, gibt es ab
# $owner (String) - The owner's name.
access-missing-owned-by-another-named = { $owner } gibt das Gespräch ab
access-missing-owned-by-another-how = Oder leitende Sachbearbeitung oder Teamleitung übernimmt es.
access-missing-no-role = Eine Rolle geben, die es erlaubt
access-missing-no-role-how = Durch die Verwaltung: auf Dauer oder nur auf Zeit.
access-missing-suspended = Die Sperre aufheben
access-missing-suspended-how = Durch die Verwaltung, unter „Personen“.
access-missing-four-eyes = Jemand anderes entscheidet
access-missing-four-eyes-how = Niemand entscheidet über eigene Anträge oder über sich selbst.
access-missing-auditor-writes = Die lesende Rolle entziehen
access-missing-auditor-writes-how = Wer prüft, ändert nichts, auch nicht durch eine andere Rolle.
access-missing-closed-region = An einem Computer fragen, der die Region öffnet
access-missing-closed-region-how = Dieser hat keinen Schlüssel dazu und kann es nicht wissen.
access-missing-not-oneself = Etwas wählen, das der Person selbst gehört
access-missing-not-oneself-how = Diese Handlung nimmt jede Person nur an sich selbst vor.
access-missing-not-applicable = Für diese Handlung etwas anderes wählen
access-missing-not-applicable-how = An Dingen dieser Art wird sie nicht vorgenommen.
access-missing-legal-hold = Die Aufbewahrungssperre aufheben lassen

## What policies say. The id of a policy picks its words.

access-policy-agent-serve = Sachbearbeitung bedient Kunden der eigenen Regionen
access-policy-agent-own = Sachbearbeitung nimmt, was niemandem oder ihr selbst gehört
access-policy-senior-agent-serve = Leitende Sachbearbeitung bedient Kunden und pflegt Texte
access-policy-supervisor-serve = Teamleitung darf alles, was Sachbearbeitung darf
access-policy-supervisor-run = Teamleitung importiert E-Mails und pflegt Texte
access-policy-qa-read = Qualitätssicherung liest Gespräche
access-policy-compliance-review = Compliance liest Gespräche und das Protokoll
access-policy-auditor-review = Revision liest auf Zeit Gespräche und das Protokoll
access-policy-admin-run = Verwaltung führt Organisation, Personen und Tresore
access-policy-everyone-session = Die eigene Sitzung gehört jeder Person selbst
access-policy-everyone-organisation = Alle sehen Warteschlangen, Schlagwörter, Textbausteine und Standorte
access-policy-guard-owner = Ein Gespräch wird den Zuständigen nicht weggenommen
access-policy-guard-queue = Wer auf Warteschlangen beschränkt ist, sieht keine andere
access-policy-guard-customer = Ein Kundenprofil sieht, wer eines der Gespräche sehen darf
access-policy-guard-hold = Was aufbewahrt werden muss, wird nicht vernichtet
access-policy-guard-enrolment = Ohne den zweiten Faktor, den die Rolle verlangt, ist nichts anderes offen
access-policy-guard-auditor = Revision ändert nichts
access-policy-guard-language = Wer auf Sprachen beschränkt ist, sieht keine andere
access-policy-guard-step-up = Dafür muss ein Faktor jünger als fünf Minuten sein
access-policy-guard-subject = Niemand beantragt die eigene Zurücksetzung oder führt sie aus
access-policy-guard-four-eyes = Niemand entscheidet über eigene Anträge
access-policy-residency-home = Was in einer Region zu Hause ist, gehört denen, die sie haben
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-permit = { $role } darf das
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-forbid = { $role } darf das nie
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-own = { $role } darf das mit dem, was niemandem oder ihr selbst gehört

## The matrix

access-matrix = Rollen und Handlungen
# $roles (String) - How many roles. $acts (String) - How many acts.
access-matrix-count = { $roles } Rollen · { $acts } Handlungen
access-matrix-acts = Handlung
access-permission-rest = Allen eigen
access-legend = Was die Zeichen bedeuten
access-legend-permit = erlaubt, in diesem Bereich
access-legend-conditional = unter einer Bedingung erlaubt
access-legend-forbid = verboten
access-legend-none = keine Regel, also verweigert
access-verdict-permit = erlaubt
access-verdict-conditional = mit Bedingung
access-verdict-forbid = verboten
access-verdict-none = keine Regel
access-cell-permit = erlaubt
access-cell-conditional = mit Bedingung
access-cell-forbid = nie
access-cell-none = keine Regel
access-condition-step-up = Bestätigung
access-condition-own = eigene
access-condition-own-region = eigene Region
access-condition-own-queues = eigene Warteschlangen
access-condition-own-languages = eigene Sprachen
access-condition-with-reason = Grund
access-condition-four-eyes = vier Augen
access-condition-oneself = sich selbst
# Under a role's name. $count (Number) - How many people hold it.
access-role-people =
    { $count ->
        [0] niemand
        [one] { $count } Person
       *[other] { $count } Personen
    }
access-role-change = Diese Rolle ändern
access-role-limits = Grenzen ändern
access-role-draft-from = Eine Rolle daraus bilden
access-role-delete = Diese Rolle löschen
access-role-delete-title = Diese Rolle löschen?
# $name (String) - The role's name.
access-role-delete-about = „{ $name }“ kann niemandem mehr gegeben werden. Was damit getan wurde, bleibt im Protokoll.
# $name (String) - The role's name.
access-role-deleted = Die Rolle { $name } ist gelöscht.

## A draft of a role

access-draft = Entwurf einer Rolle
access-draft-new-role = Rolle bilden
access-draft-unnamed = Neue Rolle
access-draft-new = neu
access-draft-changed = geändert
# The head of the draft's column. $name (String) - The role's name.
access-draft-of = { $name }, Entwurf
access-draft-name = Name
access-draft-base = Grundlage
access-draft-permissions = Rechte
access-draft-limits = Grenzen
access-draft-effect = Wirkung
access-draft-added = hinzugefügt:
access-draft-removed = entzogen:
# $count (Number) - How many acts belong to a permission.
access-acts-count =
    { $count ->
        [one] { $count } Handlung
       *[other] { $count } Handlungen
    }
# $changes (Number) - Acts decided differently. $permitted (Number), $forbidden (Number) - Recent decisions that would turn.
access-draft-sum =
    { $changes ->
        [0] Entscheidet wie ihre Grundlage.
        [one] Eine Handlung ändert sich · { $permitted } Entscheidungen neu erlaubt · { $forbidden } neu verboten
       *[other] { $changes } Handlungen ändern sich · { $permitted } Entscheidungen neu erlaubt · { $forbidden } neu verboten
    }
access-draft-wider = Sie erlaubt mehr als zuvor. Eine zweite Person der Verwaltung muss zustimmen; den eigenen Antrag kann niemand freigeben.
access-draft-built-in = Eine eingebaute Rolle behält, was sie erlaubt. Ihre Grenzen lassen sich ändern.
access-draft-waits = Wartet auf Freigabe
access-draft-waits-about = Eine andere Person der Verwaltung wurde gefragt. Speichern Sie erneut, sobald sie zugestimmt hat.
access-draft-ask = Freigabe beantragen
access-draft-save = Rolle speichern
access-draft-discard = Verwerfen
# $name (String) - The role's name.
access-saved = Die Rolle { $name } ist gespeichert und gilt.
access-testing = Wird erprobt …
# $role (String) - The role that the draft is based on.
access-diff-against = Geändert gegenüber { $role }
# $role (String) - The role itself, as it stands.
access-diff-itself = Geändert in { $role }
access-diff-nothing = Nichts wird anders entschieden.
access-only-changes = Nur Geändertes
access-way-more = mehr
access-way-less = weniger
access-way-other = anders
access-test-run = Probelauf über jüngste Entscheidungen
# Stands after the number. $count (Number) - How many decisions.
access-test-same =
    { $count ->
        [one] Entscheidung bleibt gleich
       *[other] Entscheidungen bleiben gleich
    }
access-test-permitted = neu erlaubt
access-test-forbidden = neu verboten
access-limit-idle = Sperrt sich ohne Tätigkeit nach
access-limit-idle-about = Wer weniger will, stellt es in den Einstellungen ein.
access-limit-absolute = Endet in jedem Fall nach
access-limit-absolute-about = Gezählt ab dem Entsperren; die Arbeit bleibt erhalten.
access-limit-factor = Braucht einen zweiten Faktor
access-limit-factor-about = Ab diesem Tag arbeitet niemand in dieser Rolle ohne ihn.
access-limit-factor-from = Ab
access-limit-grace = Schonfrist
access-limit-grace-about = So lange nach Übernahme der Rolle zählt eine frische Passphrase als zweiter Faktor.
# $minutes (Number)
access-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
# $hours (Number)
access-hours =
    { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }
# $days (Number)
access-days =
    { $days ->
        [0] keine
        [one] { $days } Tag
       *[other] { $days } Tage
    }

## What is wrong with a draft

access-fault-name-missing = Es fehlt noch ein Name.
access-fault-name-taken = Eine Rolle dieses Namens gibt es schon.
access-fault-permission-unknown = Eines der Rechte ist nicht bekannt.
access-fault-base-unknown = Die Rolle, auf der sie beruht, gibt es nicht mehr.
access-fault-permissions-missing = Sie erlaubt nichts.
access-fault-contact-needed = Wer Gespräche bearbeitet oder schreibt, muss sehen, wie Kunden zu erreichen sind.
access-fault-times = Die Grenzen sind nicht möglich: Sie muss sich sperren, bevor sie endet, innerhalb eines Tages.
access-fault-too-many = Es gibt schon zu viele Rollen.
access-fault-built-in = Eine eingebaute Rolle behält, was sie erlaubt; nur ihre Grenzen ändern sich.
access-fault-locks-out = Niemand bliebe übrig, der Rollen ändern darf.
access-fault-invalid = Das Regelwerk nimmt sie nicht an.

## Permissions

permission-read = Gespräche lesen
permission-read-about = Listet, sucht und öffnet Gespräche und Kundenprofile.
permission-contact = Kontaktdaten sehen
permission-contact-about = Adressen und Telefonnummern vollständig, und Nachrichten im Original.
permission-desk = Gespräche bearbeiten
permission-desk-about = Weist zu, stellt zurück, erledigt, verschlagwortet, verschiebt, führt zusammen.
permission-take-over = Von anderen übernehmen
permission-take-over-about = Übernimmt und verschiebt, was anderen gehört.
permission-compose = Kunden schreiben
permission-compose-about = Entwürfe, Antworten, Notizen und Anhänge.
permission-unmask = Verdecktes sehen
permission-unmask-about = Sieht eine Adresse für eine Minute, mit Grund, im Protokoll.
permission-export = Daten ausleiten
permission-export-about = Speichert Anhänge außerhalb des Tresors.
permission-mail = E-Mails aufnehmen
permission-mail-about = Importiert E-Mails und macht Importe rückgängig.
permission-texts = Texte und Schlagwörter pflegen
permission-texts-about = Textbausteine und Schlagwörter, mit denen alle arbeiten.
permission-organise = Organisation führen
permission-organise-about = Warteschlangen, Standorte, Teams und was für alle gilt.
permission-roster = Sehen, wer hier arbeitet
permission-roster-about = Die Personenliste mit Rollen und Faktoren.
permission-people = Personen betreuen
permission-people-about = Lädt ein, ändert, sperrt; gibt Rollen; entscheidet über Zurücksetzungen.
permission-access = Über Rechte entscheiden
permission-access-about = Bildet Rollen und fragt, warum jemand etwas darf oder nicht.
permission-care = Tresore betreuen
permission-care-about = Prüft, sichert und stellt wieder her.
permission-review = Protokoll prüfen
permission-review-about = Liest das Prüfprotokoll und prüft es.

## Acts as things that one may do. The id of the act picks its words.

access-act-list-conversations = Gespräche auflisten
access-act-open-conversation = Gespräch öffnen
access-act-search = suchen
access-act-open-customer = Kundenprofil öffnen
access-act-preview-attachment = Anhang in der Vorschau ansehen
access-act-open-source = Nachricht im Original sehen
access-act-list-outbox = Postausgang auflisten
access-act-list-imports = Importe auflisten
access-act-list-people = Personen auflisten
access-act-list-records = Prüfprotokoll lesen
access-act-verify-log = Protokoll prüfen
access-act-view-organisation = Organisation ansehen
access-act-assign-conversation = Gespräch zuweisen
access-act-snooze-conversation = Gespräch zurückstellen
access-act-resolve-conversation = Gespräch erledigen
access-act-reopen-conversation = Gespräch wieder öffnen
access-act-label-conversation = Gespräch verschlagworten
access-act-prioritise-conversation = Priorität setzen
access-act-mark-spam = als Spam markieren
access-act-mark-read = als gelesen markieren
access-act-move-conversation = in andere Warteschlange verschieben
access-act-merge-conversations = Gespräche zusammenführen
access-act-split-conversation = Gespräch teilen
access-act-merge-customers = Kundenprofile zusammenführen
access-act-split-customer = Kundenprofil teilen
access-act-edit-customer = Kundenprofil bearbeiten
access-act-unmask-customer = verdeckte Adresse sehen
access-act-view-contact = Kontaktdaten sehen
access-act-undo-act = Handlung rückgängig machen
access-act-save-draft = Entwurf speichern
access-act-discard-draft = Entwurf verwerfen
access-act-send-reply = antworten
access-act-revoke-reply = Antwort zurücknehmen
access-act-add-note = Notiz hinzufügen
access-act-attach-file = Datei anhängen
access-act-export-attachment = Anhang ausleiten
access-act-show-remote-images = Bilder aus dem Internet anzeigen
access-act-import-mail = E-Mails importieren
access-act-undo-import = Import rückgängig machen
access-act-save-script = Textbaustein speichern
access-act-delete-script = Textbaustein löschen
access-act-save-queue = Warteschlange speichern
access-act-save-label = Schlagwort speichern
access-act-delete-label = Schlagwort löschen
access-act-save-site = Standort speichern
access-act-save-team = Team speichern
access-act-delete-team = Team löschen
access-act-change-organisation = Organisation ändern
access-act-invite-person = Person einladen
access-act-change-person = Person ändern
access-act-remove-person = Person entfernen
access-act-give-grant = Rolle auf Zeit geben
access-act-delegate-role = eigene Rolle verleihen
access-act-end-grant = geliehene Rolle beenden
access-act-import-people = Personen importieren
access-act-list-approvals = Anträge auflisten
access-act-request-reset = Zurücksetzung beantragen
access-act-decide-approval = über Antrag entscheiden
access-act-carry-out-reset = Zurücksetzung ausführen
access-act-list-roles = Rollen auflisten
access-act-explain-access = nach dem Warum fragen
access-act-save-role = Rolle speichern
access-act-test-role = Rolle erproben
access-act-delete-role = Rolle löschen
access-act-check-vault = Tresor prüfen
access-act-backup-vault = Tresor sichern
access-act-restore-vault = Tresor wiederherstellen
access-act-make-support-bundle = Supportpaket erstellen

## People beside the matrix, and how they prove who they are

access-people = Personen
# $shown (Number), $all (Number) - How many people are shown, and how many there are.
access-people-count = { $shown } von { $all }
access-people-find = Person oder Rolle suchen
access-factor-key = Sicherheitsschlüssel, noch nie gezeigt
# $ago (String) - How long ago, such as “2 minutes ago”.
access-factor-key-ago = Sicherheitsschlüssel, { $ago }
access-factor-code = App-Code, noch nie gezeigt · kein Schlüssel
# $ago (String) - How long ago, such as “2 minutes ago”.
access-factor-code-ago = App-Code, { $ago } · kein Schlüssel
access-factor-none = Kein zweiter Faktor
access-factor-must = Kein zweiter Faktor: keine Anmeldung möglich

## Requests that a second person has to approve

approvals-title = Freigaben
approvals-lead = Manches braucht zwei Personen. Niemand entscheidet über eigene Anträge oder über sich selbst.
approvals-load-failed = Die Anträge konnten nicht gelesen werden
approvals-waiting = Wartet
approvals-none = Nichts wartet
approvals-none-about = Anträge auf Zurücksetzung oder auf eine weitere Rolle stehen hier.
approvals-approved = Freigegeben, noch nicht ausgeführt
approvals-approved-lead = Wer den Antrag stellte, führt ihn aus.
approvals-past = Zuletzt
approvals-somebody = jemand
# $name (String) - The person whom the request is about.
approvals-reset-passphrase = Neue Passphrase für { $name }
# $name (String) - The person whom the request is about.
approvals-reset-factors = Neue zweite Faktoren für { $name }
# $name (String) - The role that the request is about.
approvals-save-role = Rolle { $name } erweitern
# $name (String) - The role that the request is about.
approvals-unlock-role = Rolle { $name } entsperren
approvals-reset-passphrase-changes = Die Passphrase wird ungültig; eine neue, mit dem Wiederherstellungsschlüssel versiegelte Einladung erlaubt, eine andere zu wählen.
approvals-reset-factors-changes = Alle zweiten Faktoren werden ungültig; beim nächsten Entsperren werden neue eingerichtet.
approvals-save-role-changes = Wer die Rolle hat, darf mehr als zuvor.
approvals-unlock-role-changes = Die Rolle kann wieder benutzt und geändert werden.
approvals-reason = Grund:
# $name (String) - Who asked. $ago (String) - How long ago.
approvals-asked = Beantragt von { $name }, { $ago }
# $name (String) - Who decided.
approvals-decided-by = entschieden von { $name }
# $when (String) - When it expires, such as “in 3 hours”.
approvals-expires = Läuft { $when } ab
approvals-state-waiting = Wartet
approvals-state-approved = Freigegeben
approvals-state-rejected = Abgelehnt
approvals-state-carried-out = Ausgeführt
approvals-state-expired = Abgelaufen
approvals-approve = Freigeben
approvals-reject = Ablehnen
approvals-own = Das haben Sie beantragt: Jemand anderes entscheidet.
approvals-about-you = Es geht um Sie: Jemand anderes entscheidet.
approvals-not-yours = Ihre Rollen entscheiden darüber nicht.
approvals-carry-out = Ausführen
approvals-done-approved = Freigegeben.
approvals-done-rejected = Abgelehnt.
approvals-done-carried-out = Ausgeführt. Neue Faktoren werden beim nächsten Entsperren eingerichtet.
approvals-key-title = Wiederherstellungsschlüssel der Organisation
# $name (String) - Whose passphrase is set anew.
approvals-key-about = Er versiegelt eine neue Einladung für { $name }. Er wird nur dieses eine Mal benutzt und nirgends aufbewahrt.
approvals-key = Wiederherstellungsschlüssel
approvals-invitation = Neue Einladung
# $name (String) - Whose passphrase is set anew.
approvals-invitation-lead = Geben Sie diesen Code an { $name }. Er wird nur dieses eine Mal angezeigt; damit wird an diesem Arbeitsplatz eine neue Passphrase gewählt.
