### What this programme is, and whose work is in it.

about-title = Über Meridian
about-lead = Eine Arbeitsumgebung für Kundendienstteams, die rund um die Uhr und über Grenzen hinweg arbeiten.
about-version = Version
about-licence = Lizenz
about-licence-text = Apache-Lizenz 2.0
about-licence-about = Sie dürfen es nach den Bedingungen dieser Lizenz nutzen, ändern und weitergeben. Es kommt ohne Gewähr.
about-changes = Änderungen
about-changes-about = Was sich von Version zu Version geändert hat, steht in der Datei CHANGELOG.md neben dem Programm.
# State of the system's keystore.
about-keystore = Schlüsselspeicher
about-third = Arbeit anderer
about-third-lead = Meridian beruht auf freier Software. Danke.
about-third-search = Paket oder Lizenz finden
# How many packages are listed. $count is their number.
about-third-count =
    { $count ->
        [one] { $count } Paket
       *[other] { $count } Pakete
    }
# Nothing matches what was typed. $typed is that text.
about-third-none = Kein Paket passt zu „{ $typed }“.
about-third-name = Paket
about-third-version = Version
about-third-licence = Lizenz
about-third-origin = Herkunft
about-third-unstated = nicht angegeben
about-copy = Version kopieren
about-copied = Kopiert
