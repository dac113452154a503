### People, queues, labels, prepared texts and sites; and the words that name roles, regions and laws everywhere.

organisation-title = Organisation
organisation-parts = Bereiche der Organisation
organisation-people = Personen
organisation-queues = Warteschlangen
organisation-labels = Schlagwörter
organisation-scripts = Textbausteine
organisation-sites = Standorte
organisation-load-failed = Die Organisation konnte nicht gelesen werden
organisation-save = Speichern
organisation-edit = Bearbeiten
# Heard with the button. $name is what is edited.
organisation-edit-named = { $name } bearbeiten
organisation-delete = Löschen
# Heard with the button. $name is what is deleted.
organisation-delete-named = { $name } löschen
organisation-name = Name
organisation-name-missing = Geben Sie einen Namen an.
organisation-not-saved = Das wurde nicht gespeichert

## People

organisation-people-lead = Eine Person öffnet nur die eigenen Regionen. Rollen werden bei jeder Handlung geprüft; sie allein öffnen keinen Tresor.
organisation-invite = Person einladen
organisation-invite-go = Einladung erstellen
organisation-invited-title = Die Einladung
# $name is the invited person's name.
organisation-invited-lead = Geben Sie diesen Code an { $name }. Er wird nur dieses eine Mal angezeigt. An diesem Arbeitsplatz „Jemand anderes an diesem Arbeitsplatz“ wählen und ihn eingeben.
organisation-invited-about = Er öffnet die Tresore der zugehörigen Regionen, bis er benutzt oder die Person gesperrt wird. Übergeben Sie ihn persönlich oder am Telefon, nicht per E-Mail.
organisation-invited-label = Einladung
organisation-copy = Kopieren
organisation-copied = Kopiert
organisation-person-roles = Rollen
organisation-person-roles-none = Ohne Rolle ist nichts möglich, bis eine auf Zeit gegeben wird.
organisation-person-regions = Regionen
organisation-person-languages = Sprachen
organisation-person-languages-hint = Sprachen, in denen diese Person antworten kann.
organisation-person-site = Standort
organisation-person-site-none = Kein Standort
organisation-person-state = Zustand
organisation-person-state-active = Aktiv
organisation-person-state-invited = Eingeladen
organisation-person-state-suspended = Gesperrt
organisation-person-suspend-about = Kann nicht mehr entsperren. Die Zuständigkeit für Gespräche bleibt, bis sie neu zugewiesen werden.
organisation-person-regions-missing = Wählen Sie mindestens eine Region.
organisation-person-regions-granted = Eine Region kann nur geben, wer sie selbst öffnet; sie gilt, sobald die Person das nächste Mal entsperrt.
organisation-person-you = Sie
organisation-people-empty = Noch sind nur Sie hier
organisation-people-empty-about = Laden Sie die Personen ein, die diesen Arbeitsplatz mit Ihnen teilen.

organisation-person-state-removed = Entfernt
organisation-person-leaves = Zu dieser Person
organisation-person-profile = Profil
organisation-person-scope = Bereich
organisation-person-skills = Fähigkeiten
organisation-person-none = Keine Angabe
organisation-person-entity = Angestellt bei
organisation-person-entity-hint = Das Unternehmen, mit dem der Vertrag besteht.
organisation-person-home = Heimatregion
organisation-person-place = Arbeitsort
organisation-person-place-hint = Einsicht aus einem anderen Land gilt als Übermittlung.
organisation-person-zone = Zeitzone
organisation-person-zone-site = Die des Standorts
organisation-person-roles-about = Rollen gelten ab dem nächsten Entsperren. Eine Rolle auf Zeit wird in der Personenliste vergeben.
organisation-person-factors = Zweiter Faktor
organisation-person-seen = Zuletzt da
organisation-role-needs-end = Nur auf Zeit: in der Personenliste „Rolle auf Zeit geben“ wählen.
organisation-role-own = Eine Rolle Ihrer Organisation.
organisation-held-teams-none = In keinem Team
organisation-held-queues-all = Alle Warteschlangen der eigenen Regionen
organisation-held-languages = Beschränkt auf Sprachen
organisation-held-languages-all = Alle Sprachen
organisation-held-missing = Wählen Sie mindestens einen Eintrag oder alle.
organisation-people-find = Person suchen
organisation-people-removed = Entfernte anzeigen
# $when (String) - When the invitation expires, such as “in 6 days”.
organisation-invited-until = läuft { $when } ab
organisation-invited-over = ist abgelaufen
# Heard with the menu. $name (String) - The person's name.
organisation-acts-named = Mehr zu { $name }
organisation-act-grant = Rolle auf Zeit geben
# $role (String) - A role that somebody holds for a time.
organisation-act-end-grant = Geliehene Rolle { $role } beenden
organisation-act-passphrase = Neue Passphrase beantragen
organisation-act-factors = Neue Faktoren beantragen
organisation-act-suspend = Sperren
organisation-act-activate = Sperre aufheben
organisation-act-remove = Entfernen
# $name (String) - The person's name.
organisation-suspend-title = { $name } sperren?
# $name (String) - The person's name.
organisation-remove-title = { $name } entfernen?
organisation-remove-about = Entsperren ist nicht mehr möglich, und die Schlüssel werden entzogen. Was getan wurde, bleibt im Protokoll; die Gespräche sind neu zuzuweisen.
# $name (String) - The person's name.
organisation-reset-passphrase-title = Neue Passphrase für { $name }
organisation-reset-passphrase-about = Die bisherige Passphrase wird ungültig. Mit dem Wiederherstellungsschlüssel der Organisation wird eine neue Einladung versiegelt.
# $name (String) - The person's name.
organisation-reset-factors-title = Neue zweite Faktoren für { $name }
organisation-reset-factors-about = Alle bisherigen Faktoren werden ungültig; beim nächsten Entsperren werden neue eingerichtet.
organisation-reset-four-eyes = Vor der Ausführung muss eine zweite Person zustimmen.
organisation-reset-go = Freigabe beantragen
organisation-reset-asked = Beantragt. Der Antrag wartet unter „Freigaben“.

## Skills

organisation-skills-about = Was jemand gut kann, für die Zuteilung. Eine Fähigkeit mit Datum zählt bis dahin.
organisation-skills-none = Noch keine Fähigkeit.
organisation-skill-name = Fähigkeit
organisation-skill-name-missing = Geben Sie jeder Fähigkeit einen Namen.
organisation-skill-twice = Eine Fähigkeit ist doppelt vorhanden.
organisation-skill-level = Stufe
organisation-skill-level-1 = 1 · lernt noch
organisation-skill-level-2 = 2 · mit Hilfe
organisation-skill-level-3 = 3 · selbstständig
organisation-skill-level-4 = 4 · auch schwierige Fälle
organisation-skill-level-5 = 5 · leitet andere an
organisation-skill-expires = Läuft ab
organisation-skill-until = Gültig bis
organisation-skill-add = Fähigkeit hinzufügen

## Roles for a time

# $name (String) - The person's name.
organisation-grant-title = Rolle auf Zeit für { $name }
organisation-grant-about = Sie endet von selbst. Der Grund wird im Prüfprotokoll festgehalten.
organisation-grant-go = Rolle geben
organisation-grant-to = An
organisation-grant-to-missing = Wählen Sie eine Person.
organisation-grant-role = Rolle
organisation-grant-from = Von
organisation-grant-until = Bis
organisation-grant-until-wrong = Das Ende muss in der Zukunft und nach dem Beginn liegen.
# $name (String) - The person's name. $role (String) - The role. $when (String) - The day it ends.
organisation-grant-given = { $name } hat bis { $when } die Rolle { $role }.
organisation-grant-ended = Die geliehene Rolle ist beendet.
# $role (String) - The role. $when (String) - The day it ends.
organisation-grant-now = { $role } bis { $when }
# $role (String) - The role. $from (String), $when (String) - The days it begins and ends.
organisation-grant-later = { $role } von { $from } bis { $when }
organisation-delegate-title = Eigene Rolle verleihen
organisation-delegate-about = Für Ihren Urlaub: Jemand anderes hat die Rolle, bis Sie zurück sind. Sie behalten sie ebenfalls.
organisation-delegate-go = Rolle verleihen

## Teams

organisation-teams = Teams
organisation-teams-lead = Personen, die sich Warteschlangen teilen. Ein Team allein gibt nichts; wer darauf beschränkt ist, sieht dessen Warteschlangen.
organisation-team = Team
organisation-team-new = Team hinzufügen
organisation-team-delete-title = Dieses Team löschen?
# $name (String) - The team's name.
organisation-team-delete-about = „{ $name }“ wird bei allen Personen entfernt. Rollen und Warteschlangen bleiben ihnen.
organisation-teams-empty = Noch kein Team
organisation-teams-empty-about = Legen Sie eines an, zum Beispiel „Nacht“ oder „Rücksendungen“.

## People from a file

organisation-import = Personen importieren
organisation-import-about = Eine SCIM-Datei (JSON) oder eine Tabelle (CSV), wie ein Identitätsanbieter sie ausgibt. Sie wird zuerst erprobt; nichts ändert sich, bevor Sie das Ergebnis gesehen haben.
organisation-import-path = Datei
organisation-import-pick = Datei wählen
organisation-import-try = Erproben
# $count (Number) - How many people would be invited or changed.
organisation-import-go =
    { $count ->
        [one] { $count } Person übernehmen
       *[other] { $count } Personen übernehmen
    }
organisation-import-tried = Das wäre das Ergebnis
organisation-import-done = Die Personen sind übernommen
# Five numbers (String): $read lines read, $invited new people, $changed and $unchanged known ones, $rejected lines.
organisation-import-balance = { $read } gelesen: { $invited } neu, { $changed } geändert, { $unchanged } unverändert, { $rejected } abgelehnt.
organisation-import-rows = Neue Personen und abgelehnte Zeilen
organisation-import-nothing = Niemand ist neu, und jede Zeile war lesbar.
organisation-import-line = Zeile
organisation-import-why = Grund
organisation-import-new = Neu
organisation-import-rejected = Abgelehnt
organisation-import-copy = Namen und Codes kopieren

## Regions

organisation-regions = Regionen
organisation-regions-lead = Daten sind in einer Region zu Hause: ein verschlüsselter Tresor, ein Schlüssel, ein Rechtsrahmen. Nichts wechselt von selbst zwischen ihnen.
organisation-region = Region
organisation-region-code = Kurzname
organisation-region-queues = Warteschlangen
organisation-region-people = Personen
organisation-region-open = Von Ihnen geöffnet
organisation-region-home = Heimat der Organisation
organisation-region-new = Region hinzufügen
organisation-region-go = Tresor anlegen
organisation-region-choose = Region
organisation-region-new-about = Auf diesem Arbeitsplatz entsteht ein neuer, leerer Tresor mit eigenem Schlüssel. Sie öffnen ihn ab jetzt; anderen geben Sie ihn unter „Personen“.
organisation-region-all = Alle Regionen, die die Richtlinien kennen, sind schon da.

## Queues

organisation-queues-lead = Ein Gespräch wartet in einer Warteschlange. Das Ziel ist die Zeit, bis eine Antwort da sein muss.
organisation-queue-new = Warteschlange hinzufügen
organisation-queue-title = Warteschlange
organisation-queue-region = Region
organisation-queue-target = Ziel
organisation-queue-target-minutes = Ziel in Minuten
organisation-queue-target-wrong = Zwischen 1 Minute und 30 Tagen.
organisation-queue-addresses = Eigene Adressen
organisation-queue-addresses-hint = Eine pro Zeile. Post von dort hat das Team gesendet; Antworten gehen von der ersten aus.
organisation-queue-addresses-none = Keine
# A target. $minutes is a number of minutes below an hour.
organisation-target-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
# A target. $hours may have a fraction.
organisation-target-hours =
    { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }
# A target. $days may have a fraction.
organisation-target-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
organisation-queues-empty = Noch keine Warteschlange
organisation-queues-empty-about = Importierte E-Mails brauchen eine Warteschlange. Fügen Sie die erste hinzu.

## Labels

organisation-labels-lead = Schlagwörter ordnen Gespräche über Warteschlangen hinweg. Der Farbton ist einer von acht, die alle unterscheiden können.
organisation-label-new = Schlagwort hinzufügen
organisation-label-title = Schlagwort
organisation-label-tone = Farbton
organisation-tone-0 = Grau
organisation-tone-1 = Blau
organisation-tone-2 = Petrol
organisation-tone-3 = Grün
organisation-tone-4 = Oliv
organisation-tone-5 = Bernstein
organisation-tone-6 = Orange
organisation-tone-7 = Violett
organisation-label-delete-title = Dieses Schlagwort löschen?
# $name is the label's name.
organisation-label-delete-about = „{ $name }“ wird von jedem Gespräch entfernt. Die Gespräche bleiben, wie sie sind.
organisation-labels-empty = Noch kein Schlagwort
organisation-labels-empty-about = Fügen Sie eines hinzu, etwa „Erstattung“ oder „Lieferung“.

## Scripts

organisation-scripts-lead = Vorbereitete Texte. Beim Schreiben werden zuerst die in der Kundensprache angeboten.
organisation-script-new = Textbaustein hinzufügen
organisation-script-title = Titel
organisation-script-language = Sprache
organisation-script-text = Wortlaut
organisation-script-text-missing = Schreiben Sie den Text.
organisation-script-dialog = Textbaustein
organisation-script-placeholders = Platzhalter, die beim Einfügen ausgefüllt werden:
organisation-script-placeholder-customer = der Name der angeschriebenen Person
organisation-script-placeholder-agent = Ihr Name
organisation-script-placeholder-organisation = der Name der Organisation
organisation-script-placeholder-subject = der Betreff des Gesprächs
organisation-script-placeholder-conversation = die Nummer des Gesprächs, zum Zitieren
organisation-script-placeholder-date = heute, in der Sprache des Textbausteins
# A button that writes a placeholder into the text. $placeholder is it, with its braces.
organisation-script-insert = { $placeholder } einfügen
# A placeholder that does not exist, or is not closed. $placeholder is it, with its braces.
organisation-script-unknown = { $placeholder } gehört nicht dazu. Berichtigen Sie es oder verdoppeln Sie die Klammer, um eine Klammer zu schreiben.
organisation-script-delete-title = Diesen Textbaustein löschen?
# $name is the script's title.
organisation-script-delete-about = „{ $name }“ wird nicht mehr angeboten. Antworten, die ihn benutzt haben, bleiben, wie sie sind.
organisation-scripts-empty = Noch kein Textbaustein
organisation-scripts-empty-about = Fügen Sie die Antwort hinzu, die Sie am häufigsten schreiben.
organisation-scripts-all = Alle Sprachen

## Sites

organisation-sites-lead = Ein Standort ist ein Ort, an dem Menschen arbeiten. Seine Zeiten ergeben die Linie am oberen Rand des Fensters; die Weltkarte auf dem Sperrbildschirm zeigt, wo er liegt.
organisation-site-new = Standort hinzufügen
organisation-site-title = Standort
organisation-site-zone = Zeitzone
organisation-site-zone-wrong = Diese Zeitzone gibt es nicht; richtig wäre etwa Europe/Berlin.
organisation-site-latitude = Breitengrad
organisation-site-longitude = Längengrad
organisation-site-place-hint = In Grad, Nord und Ost positiv.
organisation-site-place-wrong = Breitengrad von −90 bis 90, Längengrad von −180 bis 180.
organisation-site-opens = Öffnet
organisation-site-closes = Schließt
organisation-site-hours = Arbeitszeiten
# $opens and $closes are local times.
organisation-site-hours-of = { $opens } – { $closes }
organisation-site-hours-hint = Ortszeit. Liegt der Schluss vor der Öffnung, gilt er für den nächsten Tag.
organisation-site-hours-wrong = Schreiben Sie eine Uhrzeit wie 08:30.
organisation-site-days = Arbeitstage
organisation-site-days-missing = Wählen Sie mindestens einen Tag.
organisation-site-now = Jetzt
organisation-sites-empty = Noch kein Standort
organisation-sites-empty-about = Fügen Sie den Ort hinzu, an dem Ihr Team arbeitet.

## Roles, said everywhere

role-agent = Sachbearbeitung
role-senior-agent = Leitende Sachbearbeitung
role-supervisor = Teamleitung
role-qa = Qualitätssicherung
role-compliance = Compliance
role-auditor = Revision
role-admin = Verwaltung
role-custom = Rolle der Organisation
role-agent-about = Liest, beantwortet und erledigt Gespräche der eigenen Regionen.
role-senior-agent-about = Wie Sachbearbeitung; übernimmt und verschiebt auch, was Kolleginnen und Kollegen gehört, und pflegt Textbausteine und Schlagwörter.
role-supervisor-about = Wie Sachbearbeitung; importiert auch E-Mails, verteilt Arbeit und pflegt Textbausteine und Schlagwörter.
role-qa-about = Liest Gespräche der eigenen Regionen; schreibt nichts.
role-compliance-about = Liest Gespräche und das Protokoll; ändert nichts an den Gesprächen.
role-auditor-about = Liest Gespräche und das Protokoll, ändert nichts; nur bis zu einem Datum.
role-admin-about = Personen, Warteschlangen, Standorte und Tresore; keine Gespräche.

## Regions, said everywhere

region-org = Organisation
region-eu = Europäische Union
region-uk = Vereinigtes Königreich
region-us = Vereinigte Staaten
region-ca = Kanada
region-br = Brasilien
region-in = Indien
region-jp = Japan
region-kr = Südkorea
region-cn = Volksrepublik China
region-sg = Singapur
region-au = Australien
region-sa = Saudi-Arabien
region-tr = Türkei
region-ru = Russland
region-kz = Kasachstan
region-vn = Vietnam
# A region with its short name. $name is the region's name, $region its short name.
region-named = { $name }, { $region }

## Laws as templates

regime-eu-gdpr = DSGVO (EU)
regime-eu-ai-act = KI-Verordnung (EU)
regime-es-ley10-2025 = Spanien, Gesetz 10/2025
regime-pci-dss = Zahlungskarten (PCI DSS)
regime-uk-gdpr = DSGVO (Vereinigtes Königreich)
regime-us-28cfr202 = US-Regel für Massendaten (28 CFR 202)
regime-ca-qc-law25 = Québec, Gesetz 25
regime-br-lgpd = Brasilien, LGPD
regime-in-dpdp = Indien, DPDP-Gesetz
regime-kr-pipa = Südkorea, PIPA
regime-cn-pipl = China (PIPL)
regime-sa-pdpl = Saudi-Arabien, PDPL
regime-tr-kvkk = Türkei, KVKK
regime-ru-152fz = Russland, 152-FZ
regime-kz = Kasachstan, Gesetz 94-V
regime-vn-pdpl = Vietnam (PDPL)
# A template of rules that fits a law. $regime is the law's name.
regime-template = Vorlage { $regime }

## Rules of the templates, each one sentence

regime-rule-home-not-required = Daten dürfen auch außerhalb der Region gespeichert werden.
regime-rule-home-required = Personenbezogene Daten werden im Land gespeichert.
regime-rule-home-critical-operators = Betreiber kritischer Infrastruktur behalten die Daten im Land.
regime-rule-home-health-and-finance = Manche Gesundheits- und Finanzdaten bleiben im Land.
regime-rule-home-named-by-government = Daten, die die Regierung benennt, bleiben bei den von ihr benannten großen Unternehmen im Land.
regime-rule-home-some-firms = Manche Unternehmen behalten die Daten ihrer Nutzer im Land.
regime-rule-collect-abroad = Daten von Staatsangehörigen werden nicht in Datenbanken im Ausland erhoben.
regime-rule-copies-abroad = Kopien dürfen auch im Ausland liegen.
regime-rule-transfer-adequacy-or-clauses = Daten gehen ins Ausland, wo der Schutz als gleichwertig anerkannt ist oder Standardklauseln gelten.
regime-rule-transfer-without-mechanism = Niemand außerhalb sieht Kundendaten ohne hinterlegte Rechtsgrundlage.
regime-rule-transfer-not-materially-lower = Daten gehen ins Ausland, wo der Schutz nicht wesentlich geringer ist.
regime-rule-transfer-unmodified-clauses = Standardklauseln werden Wort für Wort übernommen.
regime-rule-transfer-disclose-countries = Die Kundschaft erfährt, in welche Länder ihre Daten gehen.
regime-rule-transfer-assessment-first = Jede Übermittlung aus der Provinz wird vorher bewertet.
regime-rule-transfer-under-yearly-count = Daten weniger Personen im Jahr dürfen ohne Verfahren ins Ausland gehen.
regime-rule-transfer-contract-or-certificate = Daten von mehr Personen gehen mit hinterlegtem Standardvertrag oder Zertifikat ins Ausland.
regime-rule-transfer-security-assessment = Viele oder wichtige Daten gehen nur nach staatlicher Sicherheitsprüfung ins Ausland.
regime-rule-transfer-split-volume = Eine Übermittlung wird nicht in kleine geteilt, um unter der Grenze zu bleiben.
regime-rule-transfer-unless-listed = Daten dürfen ins Ausland gehen, außer in Länder auf der Liste der Regierung.
regime-rule-transfer-consent = Daten gehen mit Einwilligung ins Ausland oder wo der Schutz gleichwertig ist.
regime-rule-transfer-consent-or-certificate = Daten gehen mit gesonderter Einwilligung oder an zertifizierte Empfänger ins Ausland.
regime-rule-transfer-notify-first = Die Behörde erfährt es, bevor Daten ins Ausland gehen.
regime-rule-transfer-mechanism-and-risk = Daten gehen mit Rechtsgrundlage und nach einer Risikobewertung ins Ausland.
regime-rule-transfer-filed-contract = Ein Standardvertrag für Daten im Ausland wird binnen Tagen bei der Behörde hinterlegt.
regime-rule-transfer-impact-dossier = Ein Dossier über die Folgen von Übermittlungen wird geführt und eingereicht.
regime-rule-view-abroad-is-transfer = Einsicht aus dem Ausland gilt als Übermittlung.
regime-rule-bulk-to-listed-countries = Große Mengen sensibler Daten gehen nicht an gelistete Länder oder Personen.
regime-rule-record-citizenship-and-volume = Wessen Daten übermittelt wurden und wie viele, wird aufgezeichnet.
regime-rule-keep-ten-years = Aufzeichnungen über Übermittlungen werden zehn Jahre aufbewahrt.
regime-rule-certify-yearly = Die Einhaltung wird jedes Jahr geprüft und bescheinigt.
regime-rule-audit-every-two-years = Der Umgang mit personenbezogenen Daten wird regelmäßig geprüft, bei großen Betreibern alle zwei Jahre.
regime-rule-erase-within-month = Wer es verlangt, wird binnen eines Monats gelöscht, sofern kein Gesetz die Aufbewahrung vorschreibt.
regime-rule-erase-destruction-act = Eine Löschung wird mit einem Vernichtungsprotokoll festgehalten.
regime-rule-erase-destruction-policy = Die Löschung folgt einer schriftlichen Vernichtungsrichtlinie.
regime-rule-portable-copy = Jede Person darf eine Kopie ihrer Daten mitnehmen.
regime-rule-breach-72-hours = Eine Datenpanne wird binnen 72 Stunden gemeldet.
regime-rule-breach-24-and-72-hours = Eine Datenpanne wird binnen 24 Stunden gemeldet, ihre Ursache binnen 72.
regime-rule-breach-3-business-days = Eine Datenpanne wird binnen drei Arbeitstagen gemeldet.
regime-rule-incident-register = Jeder Vorfall wird in ein Register eingetragen.
regime-rule-register-of-processing = Ein Register nennt, was verarbeitet wird und warum.
regime-rule-register-states-period = Das Register nennt, wie lange Daten aufbewahrt werden.
regime-rule-logs-one-year = Protokolle werden ein Jahr aufbewahrt.
regime-rule-logs-protected = Zugriffsprotokolle werden aufbewahrt und vor Änderung geschützt.
regime-rule-card-codes-kept = Prüfnummern von Zahlungskarten werden nach der Zahlung nicht aufbewahrt.
regime-rule-card-pause-recorded = Die Aufzeichnung pausiert, während eine Karte vorgelesen wird; die Pause wird festgehalten.
regime-rule-emotion-of-employees = Gefühle von Beschäftigten werden nicht maschinell ausgewertet.
regime-rule-say-when-bot = Die Kundschaft erfährt, wenn sie mit einer Maschine spricht.
regime-rule-calls-within-three-minutes = Anrufe werden binnen drei Minuten angenommen.
regime-rule-human-on-request = Wer einen Menschen verlangt, bekommt einen.
regime-rule-case-key = Jeder Fall erhält eine Kennung, mit der man nachfragen kann.
