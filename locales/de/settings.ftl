### A person's own settings, the care for the vaults, and what helps to find a fault.

settings-title = Einstellungen
settings-sections = Bereiche der Einstellungen
settings-appearance = Darstellung und Sprache
settings-keyboard = Tastatur
settings-writing = Schreiben
settings-security = Sperre und Passphrase
settings-vaults = Tresore und Sicherungen
settings-support = Hilfe bei Fehlern
settings-saved = Gespeichert
settings-saving = Wird gespeichert …

## Appearance

settings-language = Sprache
settings-language-hint = Ändert sich sofort, auch auf dem Sperrbildschirm dieses Arbeitsplatzes.
settings-language-partly = noch nicht ganz übersetzt
settings-theme = Design
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-density = Dichte
settings-density-compact = Kompakt
settings-density-default = Üblich
settings-density-comfortable = Bequem
settings-density-about = Zeilenhöhe: 28, 36 oder 44 Pixel.

## Keyboard

settings-single-keys = Einzeltasten
settings-single-keys-about = Buchstaben ohne Strg wirken außerhalb von Textfeldern, etwa E zum Erledigen. Schalten Sie sie aus, wenn Sie diktieren oder Tasten versehentlich gedrückt werden.
settings-keys-find = Befehl oder Taste finden
# Nothing matches what was typed. $typed is that text.
settings-keys-none = Kein Befehl passt zu „{ $typed }“.
settings-keys-reset-all = Alle Tasten zurücksetzen
settings-keys-reset = Auf die Vorgabe zurücksetzen
settings-keys-clear = Keine Taste
settings-keys-unset = keine
# Button that waits for a key. $command is the command's name.
settings-keys-change = Taste ändern für: { $command }
settings-keys-press = Drücken Sie die neuen Tasten
settings-keys-press-about = Zwei Tasten nacheinander ergeben eine Folge, etwa G, dann I. Die Eingabetaste übernimmt, Esc lässt alles, wie es war.
# The chord is taken. $command is the name of the command that has it.
settings-keys-conflict = Schon benutzt von: { $command }
# The chord begins another one's sequence. $command is the name of that command.
settings-keys-prefix = Beginnt die Tastenfolge von: { $command }
settings-keys-reserved = Diese Tasten gehören dem System oder den Textfeldern.
settings-keys-take = Übernehmen
# How many commands have keys of the person's own. $count is their number.
settings-keys-changed =
    { $count ->
        [0] Alle wie ausgeliefert
        [one] { $count } geändert
       *[other] { $count } geändert
    }

## Writing

settings-signature = Signatur
settings-signature-hint = Steht unter jeder neuen Antwort. Die Kundschaft liest sie.
settings-undo = Antwort zurücknehmen
settings-undo-hint = So lange wird eine Antwort zurückgehalten, bevor sie hinausgehen darf.
# $seconds is a number of seconds.
settings-undo-seconds =
    { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }
settings-undo-none = Nicht zurückgehalten

## Locking and passphrase

settings-lock-after = Sperren nach
settings-lock-after-hint = Nach dieser Zeit ohne Taste oder Zeiger werden die Schlüssel gelöscht, und der Sperrbildschirm erscheint.
# $minutes is a number of minutes.
settings-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
settings-lock-now = Jetzt sperren
settings-passphrase = Passphrase ändern
settings-passphrase-about = Die Schlüssel werden neu verpackt; nichts muss neu geschrieben werden. Der Wiederherstellungsschlüssel bleibt gleich.
settings-passphrase-current = Bisherige Passphrase
settings-passphrase-go = Ändern
settings-passphrase-done = Die Passphrase ist geändert. Benutzen Sie ab jetzt die neue.

## Vaults and backups

settings-vaults-lead = Jede Region hat eine verschlüsselte Datei. Eine Prüfung liest jede Seite, jede Zeile und jeden Eintrag des Protokolls.
settings-vault = Tresor
settings-vault-state = Zustand
settings-vault-checked = Zuletzt geprüft
settings-vault-records = Einträge
settings-vault-size = Größe
settings-vault-never = nie
settings-vault-state-whole = Unversehrt
settings-vault-state-not-checked = Nicht geprüft
settings-vault-state-damaged = Beschädigt
settings-vault-state-missing = Fehlt
settings-vault-state-newer = Von einer neueren Version
settings-check = Jetzt prüfen
settings-check-running = Wird geprüft …
settings-check-whole = Alle Tresore sind unversehrt.
settings-check-broken = Etwas stimmt nicht. Die Datei wird ab jetzt abgewiesen und bleibt, wo sie ist.
settings-check-cancelled = Die Prüfung wurde angehalten. Was bis dahin gelesen wurde, war unversehrt.
settings-backup = Sicherung
settings-backup-about = Eine Sicherung wird mit eigenem Schlüssel geschrieben und öffnet sich mit dem Wiederherstellungsschlüssel. Der Suchindex fehlt darin und entsteht beim Wiederherstellen neu.
settings-backup-due = Die letzte Sicherung ist älter, als sie sein sollte.
settings-backup-folder = Ordner
settings-backup-folder-hint = Leer: der Ordner dieses Profils. Ein Ordner auf einem anderen Datenträger überlebt diesen.
settings-backup-pick = Auswählen …
settings-backup-go = Sichern
settings-backup-running = Wird gesichert …
settings-backup-done = Die Sicherung ist geschrieben.
# $size is a size such as 12 MB, $moment a date with time, $vaults a list of short names of vaults.
settings-backup-done-about = { $vaults } · { $size } · { $moment }
settings-backup-cancelled = Die Sicherung wurde angehalten. Die unfertige Datei wurde entfernt; ältere Sicherungen sind unberührt.
settings-restore = Wiederherstellen
settings-restore-about = Sperren Sie das Fenster und wählen Sie auf dem Sperrbildschirm „Sicherung wiederherstellen“, auf diesem oder einem neuen Computer. Sie brauchen den Wiederherstellungsschlüssel. Personen, deren Daten gelöscht wurden, bleiben gelöscht.

## What a check can find; the ids come from the programme

vault-problem-pages = Seiten der Datei sind nicht, was geschrieben wurde.
vault-problem-truncated = Die Datei ist kürzer, als sie angibt.
vault-problem-structure = Tabellen und Indizes stimmen nicht überein.
vault-problem-log = Das Protokoll ergibt sich nicht aus seinen Einträgen.
# A problem that this version has no words for. $code is its short name.
vault-problem-other = Fehler „{ $code }“.

## Support

settings-support-about = Eine Datei, die hilft, einen Fehler zu finden: Versionen, Größen, Zustände, Zeiten und Fehlercodes. Keine Namen, keine Adressen, keine Texte, keine Schlüssel. Sie entscheiden, wem Sie sie geben.
settings-support-go = Supportpaket speichern …
settings-support-title = Supportpaket speichern
# Suggested name of the file, without a folder. $date is an ISO date.
settings-support-file = meridian-support-{ $date }.zip
# $path is where the file lies now.
settings-support-done = Gespeichert: { $path }
settings-device = Dieser Computer
settings-keystore = Schlüsselspeicher des Systems
settings-keystore-ready = Bereit; das Geheimnis dieses Geräts liegt dort
settings-keystore-credential = Von der Dienstverwaltung übergeben
settings-keystore-locked = Gesperrt
settings-keystore-absent = Nicht vorhanden
settings-keystore-unknown = Kennt dieses Gerät nicht
settings-disk = Platz auf dem Datenträger
# $free is a size such as 12 GB.
settings-disk-free = { $free } frei
settings-disk-low = wenig Platz
settings-version = Version
settings-failed = Die Einstellungen konnten nicht gelesen werden

## Areas of the list of keys

settings-keys-area-anywhere = Überall
settings-keys-area-go = Zu einem Bildschirm oder einer Ansicht
settings-keys-area-list = In einer Liste
settings-keys-area-conversation = Mit einem Gespräch
settings-keys-area-writing = Beim Schreiben
settings-keys-area-view = Das Fenster
settings-keys-needs-mod = Dieser Befehl wirkt auch beim Schreiben, deshalb brauchen seine Tasten Strg, ⌘ oder eine Funktionstaste.
settings-keys-keep = Behalten

## One's own profile

settings-profile = Profil
settings-profile-name = Ihr Name
settings-profile-name-hint = So sehen ihn Kolleginnen und Kollegen, und so unterschreiben Textbausteine.
settings-profile-roles = Ihre Rollen
settings-profile-roles-about = Für Ihren Urlaub können Sie eine Rolle verleihen. Sie endet von selbst.
settings-profile-delegate = Rolle verleihen
settings-profile-work = Ihre Arbeit
settings-profile-work-about = Von Ihrer Verwaltung gepflegt.
# $name (String) - A skill. $level (Number) - From 1 to 5.
settings-profile-skill = { $name } ({ $level } von 5)
