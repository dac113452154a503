### The search over everything that was said.

search-placeholder = In jeder Sprache suchen
search-begin = Tippen Sie ein Wort, einen Namen oder eine Adresse. Auf Chinesisch, Japanisch und Koreanisch genügen zwei Zeichen.
# $query (String) - What was typed.
search-none = Nichts gefunden zu „{ $query }“. Versuchen Sie es mit weniger Buchstaben oder jeder Sprache.
search-language = Sprache
search-any-language = Jede Sprache
search-best-first = Beste zuerst
search-newest-first = Neueste zuerst
# $count (Number) - How many messages were found; all of them are listed.
search-total =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
# $count (Number) - How many messages were found. $shown (Number) - How many of them are listed.
search-total-part = { $shown } von { $count } Nachrichten
# $count (Number) - So many messages were counted; there are more. $shown (Number) - How many of them are listed.
search-total-more = { $shown } von mehr als { $count } Nachrichten
