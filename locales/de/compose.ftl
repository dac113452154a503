### Where replies and notes are written.

compose-composer = Schreiben
compose-mode = Antwort oder Notiz
compose-reply-placeholder = Antwort schreiben
compose-note-placeholder = Notiz für Ihr Team schreiben
compose-internal = Nur Ihr Team sieht das
compose-send = Senden
compose-send-resolve = Senden und erledigen
compose-add-note = Notiz hinzufügen
compose-bcc = Blindkopie
compose-no-one = Niemand als Empfänger
# $name (String) - The first recipient. $others (Number) - How many more there are.
compose-to =
    { $others ->
        [0] An { $name }
        [one] An { $name } und { $others } weitere Person
       *[other] An { $name } und { $others } weitere
    }
# $address (String) - The recipient's name and address.
compose-remove-recipient = { $address } entfernen
compose-wrong-address = Das ist keine Adresse. Berichtigen oder entfernen Sie sie.
compose-no-recipient = Die Antwort hat keinen Empfänger. Geben Sie an, an wen sie geht.
compose-saving = Wird gespeichert …
# $time (String) - When the draft was saved.
compose-saved = Entwurf gespeichert { $time }
compose-save-failed = Noch nicht gespeichert, neuer Versuch läuft
compose-discarded = Der Entwurf wurde verworfen.
compose-scripts-hint = Textbaustein einfügen …
compose-scripts-none = Diesen Textbaustein gibt es nicht. Textbausteine werden unter „Organisation“ angelegt.
compose-drop = Dateien zum Anhängen hier ablegen
# $name (String) - The file's name.
compose-detach = { $name } entfernen
# $name (String) - The file's name.
compose-too-large = { $name } ist größer als 25 MiB und kann nicht angehängt werden.
compose-other-note = Auch eine Notiz ist in Arbeit
compose-other-reply = Auch eine Antwort ist in Arbeit
