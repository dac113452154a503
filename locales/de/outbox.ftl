### Replies that wait to go out.

outbox-title = Postausgang
outbox-lead = Antworten warten hier, in ihrer Heimatregion. Sie gehen hinaus, wenn ein E-Mail-Konto verbunden ist; das kommt mit einer späteren Version. Bis dahin lässt sich jede in ihren Entwurf zurücknehmen.
outbox-empty = Keine Antwort wartet
outbox-empty-about = Was Sie im Arbeitsbereich senden, wartet hier und lässt sich von hier zurücknehmen.
outbox-column-subject = Betreff
outbox-column-to = An
outbox-column-author = Von
outbox-column-queued = Geschrieben
outbox-column-state = Zustand
# $clock is the time that remains until it may go out, as minutes and seconds.
outbox-state-held-for = Zurückgehalten für { $clock }
outbox-state-waiting = Wartet
outbox-revoke = Zurücknehmen
# Heard with the button. $subject is the reply's subject.
outbox-revoke-named = Zurücknehmen: { $subject }
outbox-revoked = Die Antwort ist wieder ein Entwurf
outbox-revoked-open = Entwurf öffnen
outbox-open = Öffnen
# Heard with the button. $subject is the reply's subject.
outbox-open-named = Gespräch öffnen: { $subject }
outbox-no-subject = (kein Betreff)
# More recipients than fit. $count is how many are not named.
outbox-more =
    { $count ->
        [one] und { $count } weitere Person
       *[other] und { $count } weitere
    }
outbox-load-failed = Der Postausgang konnte nicht gelesen werden
outbox-revoke-failed = Die Antwort wurde nicht zurückgenommen
