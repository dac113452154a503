### The search over everything that was said.

search-placeholder = البحث بكل اللغات
search-begin = اكتب كلمة أو اسمًا أو عنوانًا. يكفي حرفان في الصينية واليابانية والكورية.
# $query (String) - What was typed.
search-none = لم يُعثر على شيء عن «{ $query }». جرّب حروفًا أقل، أو أي لغة.
search-language = اللغة
search-any-language = أي لغة
search-best-first = الأنسب أولًا
search-newest-first = الأحدث أولًا
# $count (Number) - How many messages were found; all of them are listed.
search-total =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
# $count (Number) - How many messages were found. $shown (Number) - How many of them are listed.
search-total-part =
    { $count ->
        [zero] { $shown } من { $count } رسالة
        [one] { $shown } من رسالة واحدة
        [two] { $shown } من رسالتين
        [few] { $shown } من { $count } رسائل
        [many] { $shown } من { $count } رسالة
       *[other] { $shown } من { $count } رسالة
    }
# $count (Number) - So many messages were counted; there are more. $shown (Number) - How many of them are listed.
search-total-more =
    { $count ->
        [zero] { $shown } من أكثر من { $count } رسالة
        [one] { $shown } من أكثر من رسالة واحدة
        [two] { $shown } من أكثر من رسالتين
        [few] { $shown } من أكثر من { $count } رسائل
        [many] { $shown } من أكثر من { $count } رسالة
       *[other] { $shown } من أكثر من { $count } رسالة
    }
