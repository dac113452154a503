### The computers of an organisation, and how another one joins.

## The register

devices-title = Computer
devices-lead = Nur diese öffnen Tresore der Organisation. Jeder hält die Schlüssel seiner eigenen Regionen und keine anderen.
devices-failed = Die Computer konnten nicht gelesen werden
devices-only = Das ist bisher der einzige Computer. Geht er verloren, bringen eine Sicherung und der Wiederherstellungsschlüssel alles zurück.
devices-name = Name
devices-state = Zustand
devices-state-here = Dieser Computer
devices-state-approved = Zugelassen
devices-state-revoked = Ausgeschlossen
devices-regions = Regionen
# The regions of a computer that was shut out whose keys are not replaced yet. $regions is a list of short names.
devices-rekey = neue Schlüssel stehen aus: { $regions }
devices-people = Personen
devices-seen = Zuletzt gesehen
devices-never = nie
# $name is the computer's name.
devices-show-named = Fingerabdruck und Name von { $name }
devices-fingerprint = Fingerabdruck
devices-fingerprint-about = Er entsteht aus den öffentlichen Schlüsseln des Computers. Dieselben Gruppen auf beiden Bildschirmen bedeuten, dass niemand dazwischensteht.
devices-rename = Namen sichern
devices-revoke = Ausschließen
# $name is the computer's name.
devices-revoke-named = { $name } ausschließen
# $name is the computer's name.
devices-revoke-title = { $name } ausschließen?
devices-revoke-keys = Die Schlüssel seiner Regionen werden für die Computer, die bleiben, neu verpackt; was ab jetzt kommt, kann er nicht lesen.
devices-revoke-sessions = Niemand meldet sich mehr auf ihm an, und er nimmt an keinem Austausch mehr teil.
devices-revoke-held = Was schon auf seinem Datenträger liegt, wird nicht gelöscht. Es bleibt versiegelt und öffnet sich nur mit einer Passphrase und dem Schlüsselspeicher jenes Computers.
devices-revoke-final = Das lässt sich nicht zurücknehmen: Der Computer müsste neu beitreten.

## To let a computer join, on one that belongs

devices-add = Computer beitreten lassen
devices-stage-request = Anfrage öffnen
devices-stage-request-about = Wählen Sie auf dem neuen Computer „Einer Organisation beitreten“. Er schreibt eine kleine Datei; bringen Sie sie hierher, auf einem Stick oder per E-Mail. Sie enthält kein Geheimnis.
devices-request-open = Anfrage öffnen …
# Follows the computer's name. $when is how long ago.
devices-request-made = – Anfrage geschrieben { $when }
devices-stage-compare = Fingerabdruck vergleichen
devices-compare-first = Rufen Sie die Person am neuen Computer an. Vergleichen Sie die Gruppen laut und tippen Sie die beiden, die hier fehlen, so ein, wie sie vorgelesen werden.
devices-group-hidden = fragen
devices-group-wrong = Diese Gruppe weicht ab. Wurde sie richtig gehört, brechen Sie ab: Die Datei stammt nicht von jenem Computer.
devices-stage-regions = Regionen wählen
devices-stage-regions-about = Er bekommt die Schlüssel und die Tresore dieser Regionen und kann keine anderen öffnen.
devices-package-make = Paket versiegeln …
devices-package-save = Versiegeltes Paket sichern
# Suggested name of the file, without a folder. $name is the computer's name.
devices-package-file = { $name }.meridian-package
devices-sealed = Das Paket ist versiegelt
# $name is the new computer's name.
devices-sealed-about = Bringen Sie es zu { $name } und öffnen Sie es dort. Auf keinem anderen Computer lässt es sich öffnen.

## To join, on the new computer

devices-join = Einer Organisation beitreten
devices-join-lead = Dieser Computer schreibt eine Anfrage. Auf einem Computer der Organisation vergleicht sie jemand mit Ihnen und versiegelt ein Paket nur für diesen einen. Kein Server ist beteiligt.
devices-name-hint = So, wie er bei Ihnen heißt, etwa BER-21.
devices-request = Anfrage schreiben …
devices-request-pick = Anfrage sichern
# Suggested name of the file, without a folder. $name is the computer's name.
devices-request-file = { $name }.meridian-request
devices-have-package = Sie haben schon ein Paket?
devices-have-package-about = Es muss für eine Anfrage dieses Computers versiegelt worden sein.
devices-compare = Fingerabdruck vergleichen
devices-compare-new = Lesen Sie diese Gruppen der Person vor, die die Anfrage öffnet. Beide Bildschirme müssen dasselbe zeigen.
devices-next = Wie es weitergeht
devices-next-carry = Bringen Sie die Anfrage zu einem Computer der Organisation
devices-next-compare = Vergleichen Sie laut
devices-next-compare-about = Am Telefon oder nebeneinander, nie in der Nachricht, die die Datei bringt.
devices-next-package = Kommen Sie mit dem Paket zurück
devices-next-package-about = Es ist versiegelt: Wer es unterwegs findet, kann nichts lesen.
devices-package-open = Paket öffnen …
devices-package-pick = Versiegeltes Paket öffnen
devices-joined = Dieser Computer gehört jetzt dazu
# $vaults is a list of short names of vaults.
devices-joined-about = Alle kommen hier mit ihrem eigenen Wiederherstellungsschlüssel herein und wählen eine Passphrase für diesen Computer. Diese Tresore sind hier: { $vaults }.

## Work in the background

app-job-approve-joining = Das Paket wird versiegelt
app-job-finish-joining = Beitritt zur Organisation
app-job-done-approve-joining = Das Paket ist versiegelt.
app-job-done-finish-joining = Dieser Computer ist beigetreten.
