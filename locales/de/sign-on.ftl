### Single sign-on: how it is set up, and the step through the browser when somebody unlocks.

## In the organisation's area

sign-on-title = Einmalanmeldung
sign-on-lead = Nach der Passphrase melden sich alle zusätzlich beim Identitätsanbieter Ihrer Organisation an (OpenID Connect). Wer dort kein Konto mehr hat, kommt auch hier nicht mehr hinein.
sign-on-why-title = Warum der Tresor weiterhin eine eigene Passphrase braucht
sign-on-why = Ein Identitätsanbieter sagt, wer jemand ist; einen Schlüssel verwahrt er nicht. Der Schlüssel des Tresors entsteht aus der Passphrase und dem Geheimnis dieses Geräts, damit weder der Anbieter noch dessen Betreiber Ihre Daten öffnen kann. Die Einmalanmeldung ist eine weitere Schranke davor. Auf einem Computer ohne Netz hält sie das Programm, nicht die Kryptografie.
sign-on-none = Nicht eingerichtet
sign-on-none-about = Registrieren Sie Meridian bei Ihrem Anbieter als native, öffentliche Anwendung (Autorisierungscode mit PKCE). Tragen Sie dann hier ein, wie der Anbieter sie nennt.
sign-on-set-up = Einrichten
sign-on-state = Zustand
sign-on-on = Bei jedem Entsperren verlangt
sign-on-off = Ausgeschaltet
sign-on-issuer = Adresse des Anbieters (Issuer)
sign-on-issuer-hint = Genau so, wie der Anbieter sie schreibt, etwa https://id.example.org/realms/desk
sign-on-client = Client-ID
sign-on-client-hint = So nennt der Anbieter Meridian. Ein Client-Geheimnis gibt es nicht: Kein Desktop-Programm könnte es wahren.
sign-on-redirect = Rückleitungsadresse
sign-on-redirect-hint = Registrieren Sie sie beim Anbieter unverändert und ohne Port: Der Port ist jedes Mal ein anderer (RFC 8252).
sign-on-redirect-copy = Kopieren
sign-on-redirect-copied = Kopiert
sign-on-offline = Stunden ohne den Anbieter
sign-on-offline-hint = So lange nach der letzten Anmeldung kommt man hinein, während der Anbieter nicht erreichbar ist. 0 bedeutet nie.
# $count is a number of hours.
sign-on-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
sign-on-enabled = Bei jedem Entsperren verlangen
sign-on-enabled-about = Verknüpfen Sie zuerst Ihr eigenes Konto: Das beweist die Einstellungen, bevor sie jemanden aussperren können. Der Wiederherstellungsschlüssel öffnet auch ohne den Anbieter.
sign-on-claim = Claim, der die Gruppen nennt
sign-on-mapping = Gruppen und Rollen
sign-on-mapping-about = Eine Rolle, die eine Gruppe mitbringt, wird bei jeder Anmeldung vergeben und entzogen. Rollen, die keine Gruppe mitbringt, bleiben, wie sie hier vergeben wurden. Die Verwaltung erhält durch eine Gruppe nur, wenn es hier steht, und die letzte Verwaltung bleibt bestehen.
sign-on-mapping-empty = Keine Gruppe bringt eine Rolle mit
sign-on-mapping-empty-about = Rollen werden von Hand unter „Personen“ vergeben.
sign-on-group = Gruppe beim Anbieter
sign-on-role = Rolle
sign-on-group-add = Gruppe hinzufügen
# $group is the name of a group at the provider.
sign-on-group-remove = { $group } entfernen
sign-on-group-remove-empty = Diese Zeile entfernen
sign-on-own = Ihr eigenes Konto
# $date is when it was linked.
sign-on-own-since = verknüpft seit { $date }
sign-on-own-none = noch nicht verknüpft
sign-on-link = Mein Konto verknüpfen
sign-on-link-again = Anderes Konto verknüpfen
sign-on-linking = Ihr Browser wurde geöffnet. Melden Sie sich dort an; diese Seite geht von selbst weiter.
sign-on-linked = Ihr Konto ist verknüpft.
sign-on-people = Konten
sign-on-people-about = Wen Sie vom Anbieter erwarten, nach Adresse oder Benutzername dort. Die erste Anmeldung verknüpft das Konto; danach zählt nur noch dieses, auch wenn sich sein Name ändert.
sign-on-person = Person
sign-on-login = Adresse oder Benutzername dort
sign-on-login-hint = Leer lassen, um dieser Person das Konto zu nehmen.
sign-on-linked-at = Verknüpft
sign-on-signed-at = Letzte Anmeldung
sign-on-never = noch nie
# $name is a person's name.
sign-on-login-title = Konto von { $name }
sign-on-load-failed = Die Einstellungen der Einmalanmeldung konnten nicht gelesen werden

## When somebody unlocks

sign-on-note = Einmalanmeldung
sign-on-note-about = Die Passphrase öffnet den Tresor; danach öffnet sich Ihr Browser für die Anmeldung Ihrer Organisation.
sign-on-step = Bei Ihrer Organisation anmelden
sign-on-step-about = Die Passphrase war richtig. Ihr Browser hat die Anmeldung Ihrer Organisation geöffnet; wenn Sie dort fertig sind, öffnet sich Meridian von selbst.
sign-on-step-beginning = Der Anbieter wird gefragt …
sign-on-step-waiting = Warten auf den Browser …
sign-on-step-address = Es hat sich kein Browser geöffnet? Öffnen Sie diese Adresse selbst.
sign-on-step-copy = Adresse kopieren
sign-on-step-copied = Kopiert
sign-on-step-cancel = Abbrechen
sign-on-step-again = Erneut versuchen
