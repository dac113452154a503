### The search over everything that was said.

search-placeholder = Search in every language
search-begin = Type a word, a name or an address. Two characters are enough in Chinese, Japanese and Korean.
# $query (String) - What was typed.
search-none = Nothing was found for “{ $query }”. Try fewer letters, or any language.
search-language = Language
search-any-language = Any language
search-best-first = Best first
search-newest-first = Newest first
# $count (Number) - How many messages were found; all of them are listed.
search-total =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
# $count (Number) - How many messages were found. $shown (Number) - How many of them are listed.
search-total-part = { $shown } of { $count } messages
# $count (Number) - So many messages were counted; there are more. $shown (Number) - How many of them are listed.
search-total-more = { $shown } of more than { $count } messages
