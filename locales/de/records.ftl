### The audit log as a plain list: every act has a record.

records-title = Prüfprotokoll
records-lead = Jede Handlung, die geschützte Daten liest oder ändert, hinterlässt im selben Schritt einen Eintrag oder findet nicht statt. Nichts in dieser Liste lässt sich ändern.
records-filter = Einschränken
records-filter-action = Handlung
records-filter-outcome = Ergebnis
records-filter-person = Wer
records-filter-vault = Tresor
records-filter-any = Alle
records-filter-text = Wörter oder Filter wie action:import-mail outcome:denied
records-filter-clear = Filter leeren
records-outcome-done = Getan
records-outcome-denied = Verweigert
records-outcome-failed = Fehlgeschlagen
records-column-moment = Zeit (UTC)
records-column-action = Handlung
records-column-outcome = Ergebnis
records-column-person = Wer
records-column-resource = Gegenstand
records-column-vault = Tresor
records-column-number = Nummer
records-person-unknown = keine der jetzigen Personen
# Which part of the list shows. $from and $to are positions from one, $total how many match.
records-range = { $from }–{ $to } von { $total }
records-newer = Neuere
records-older = Ältere
records-empty = Kein Eintrag passt
records-empty-about = Entfernen Sie einen Filter, um mehr zu sehen.
records-load-failed = Die Einträge konnten nicht gelesen werden
records-detail-reason = Grund
records-detail-policies = Entscheidende Richtlinien
records-detail-policy-hash = Satz von Richtlinien
records-detail-items = Gegenstände
# A bulk act commits to each of its items. $count is their number.
records-detail-items-count =
    { $count ->
        [one] { $count } Gegenstand
       *[other] { $count } Gegenstände
    }
records-detail-hash = Hashwert des Eintrags
records-detail-device = Gerät
records-detail-pseudonym = Deckname
records-detail-none = keine
records-copy = Kopieren
records-copied = Kopiert

## State of the log

records-log = Das Protokoll
records-log-vault = Tresor
records-log-size = Einträge
records-log-state = Zustand
records-log-root = Wurzel
records-log-since = Seit
records-status-verified = Geprüft
records-status-pending-anchor = Verankerung ausstehend
records-status-not-checked = Nicht geprüft
records-status-broken = Gebrochen
records-status-verified-about = Aus allen Einträgen neu berechnet; stimmt mit dem letzten Kontrollpunkt überein.
records-status-pending-anchor-about = Die neuesten Einträge sind noch nicht verankert. Das dauert einige Sekunden.
records-status-not-checked-about = Seit dem Öffnen des Fensters nicht neu berechnet.
records-status-broken-about = Das Protokoll ergibt sich nicht aus seinen Einträgen. Schreiben Sie nicht weiter: Bewahren Sie die Datei auf und stellen Sie die letzte Sicherung wieder her.
records-verify = Jetzt prüfen
records-verifying = Wird geprüft …
records-verify-done = Alle Protokolle sind unversehrt.
records-verify-broken = Ein Protokoll ist gebrochen.
records-verify-cancelled = Die Prüfung wurde angehalten.
records-verify-failed = Die Prüfung war nicht möglich
records-checkpoint = Kontrollpunkt
records-checkpoint-about = Ein signierter Satz über das Protokoll: Name, Größe, Wurzel. Wer eine Kopie außerhalb dieses Computers aufbewahrt, kann später beweisen, dass davor nichts geändert wurde.
# $vault is the short name of a vault.
records-checkpoint-title = Kontrollpunkt von { $vault }
records-checkpoint-key = Schlüssel zum Prüfen
records-checkpoint-failed = Der Kontrollpunkt konnte nicht gelesen werden

## What was done; the ids come from the policies

action-list-conversations = Gespräche aufgelistet
action-open-conversation = Gespräch geöffnet
action-search = Gesucht
action-open-customer = Kundenprofil geöffnet
action-preview-attachment = Anhang in der Vorschau angesehen
action-open-source = Nachricht im Original geöffnet
action-list-outbox = Postausgang aufgelistet
action-list-imports = Importe aufgelistet
action-list-people = Personen aufgelistet
action-list-records = Protokoll eingesehen
action-verify-log = Protokoll geprüft
action-view-organisation = Organisation angesehen
action-assign-conversation = Zugewiesen
action-snooze-conversation = Zurückgestellt
action-wake-conversation = Wieder an der Reihe
action-resolve-conversation = Erledigt
action-reopen-conversation = Wieder geöffnet
action-label-conversation = Schlagwörter geändert
action-prioritise-conversation = Priorität gesetzt
action-mark-spam = Als Spam markiert
action-mark-read = Als gelesen markiert
action-move-conversation = In eine Warteschlange verschoben
action-merge-conversations = Gespräche zusammengeführt
action-split-conversation = Gespräch geteilt
action-merge-customers = Kundenprofile zusammengeführt
action-split-customer = Kundenprofil geteilt
action-edit-customer = Kundenprofil bearbeitet
action-undo-act = Handlung rückgängig gemacht
action-save-draft = Entwurf gespeichert
action-discard-draft = Entwurf verworfen
action-send-reply = Antwort in den Postausgang gelegt
action-revoke-reply = Antwort zurückgenommen
action-add-note = Notiz hinzugefügt
action-attach-file = Datei angehängt
action-export-attachment = Anhang ausgeleitet
action-show-remote-images = Bilder aus dem Internet angezeigt
action-import-mail = E-Mails importiert
action-undo-import = Import rückgängig gemacht
action-save-script = Textbaustein gespeichert
action-delete-script = Textbaustein gelöscht
action-save-queue = Warteschlange gespeichert
action-save-label = Schlagwort gespeichert
action-delete-label = Schlagwort gelöscht
action-invite-person = Person eingeladen
action-change-person = Person geändert
action-save-site = Standort gespeichert
action-change-organisation = Organisation geändert
action-read-identity-provider = Einmalanmeldung angesehen
action-save-identity-provider = Einmalanmeldung eingerichtet
action-name-identity = Konto beim Identitätsanbieter benannt
action-check-vault = Tresor geprüft
action-backup-vault = Tresor gesichert
action-restore-vault = Tresor wiederhergestellt
action-make-support-bundle = Supportpaket erstellt
action-sign-in = Angemeldet
action-sign-out = Abgemeldet
action-lock = Gesperrt
action-change-passphrase = Passphrase geändert
action-set-presence = Anwesenheit gesetzt
action-link-identity = Eigenes Konto beim Identitätsanbieter verknüpft
action-found-organisation = Organisation gegründet
action-accept-invitation = Einladung angenommen
action-log-start = Protokoll begonnen
action-log-stop = Protokoll beendet
action-unlock-failed = Entsperren fehlgeschlagen
action-single-sign-on = Einmalanmeldung bestanden
action-apply-groups = Rollen durch Gruppen gesetzt
action-quarantine-vault = Tresor in Quarantäne genommen
action-record-denial = Verweigerung festgehalten
