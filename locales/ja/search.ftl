### The search over everything that was said.

search-placeholder = すべての言語で検索
search-begin = 単語、名前、アドレスを入力してください。日本語、中国語、韓国語は 2 文字から検索できます。
# $query (String) - What was typed.
search-none = 「{ $query }」に一致するものはありません。文字数を減らすか、言語の指定を外してください。
search-language = 言語
search-any-language = すべての言語
search-best-first = 関連度順
search-newest-first = 新しい順
# $count (Number) - How many messages were found; all of them are listed.
search-total =
    { $count ->
       *[other] メッセージ { $count } 件
    }
# $count (Number) - How many messages were found. $shown (Number) - How many of them are listed.
search-total-part = メッセージ { $count } 件中 { $shown } 件
# $count (Number) - So many messages were counted; there are more. $shown (Number) - How many of them are listed.
search-total-more = { $count } 件を超えるメッセージのうち { $shown } 件
