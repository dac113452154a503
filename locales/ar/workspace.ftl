### The agent's workspace: the list, the conversation, the customer, and the commands over them.


## Names of the parts, for screen readers

workspace-list = المحادثات
workspace-thread = المحادثة
workspace-customer = العميل
workspace-timeline = مجرى المحادثة
workspace-views = طرق العرض
workspace-bulk = المحادثات المحددة
workspace-loading-list = جارٍ تحميل المحادثات
workspace-loading-thread = جارٍ تحميل المحادثة
workspace-loading-customer = جارٍ تحميل العميل

## Views

workspace-view-mine = محادثاتي
workspace-view-unassigned = غير مسندة
workspace-view-all = الكل
workspace-view-snoozed = مؤجلة
workspace-view-done = منجزة
workspace-view-spam = غير مرغوب فيها
workspace-more-views = طرق عرض أخرى
workspace-narrow = تصفية القائمة
workspace-by-language = حسب اللغة
workspace-by-channel = حسب القناة
workspace-by-queue = حسب قائمة الانتظار
workspace-by-label = حسب الوسم
# Said to screen readers after the name of what narrows the list: pressing it takes the narrowing away.
workspace-widen-one = عرض الكل من جديد
workspace-widen = عرض كل ما في طريقة العرض
workspace-sort = الترتيب
workspace-sort-deadline = أقرب موعد نهائي أولًا
workspace-sort-newest = الأحدث أولًا
workspace-sort-oldest = الأقدم أولًا
# $count (Number) - How many conversations are overdue.
workspace-breached =
    { $count ->
        [zero] لا محادثات متأخرة
        [one] محادثة متأخرة
        [two] محادثتان متأخرتان
        [few] { $count } محادثات متأخرة
        [many] { $count } محادثة متأخرة
       *[other] { $count } محادثة متأخرة
    }
# $count (Number) - How many conversations the list holds.
workspace-total =
    { $count ->
        [zero] لا محادثات
        [one] محادثة واحدة
        [two] محادثتان
        [few] { $count } محادثات
        [many] { $count } محادثة
       *[other] { $count } محادثة
    }

## Rows

workspace-channel-mail = البريد
workspace-channel-chat = الدردشة
workspace-channel-messenger = تطبيق المراسلة
workspace-channel-sms = الرسائل النصية
workspace-channel-voice = الهاتف
workspace-unread = غير مقروءة
workspace-no-subject = (بلا موضوع)
workspace-no-name = (بلا مرسل)
# $person (String) - The colleague who owns the conversation.
workspace-owned-by = المكلف: { $person }
# $count (Number) - How many more labels there are than the one that is shown.
workspace-more-labels = +{ $count }
# $time (String) - The deadline in full.
workspace-due-at = موعد الرد { $time }
# $time (String) - When the conversation comes back, in full.
workspace-snoozed-until = مؤجلة حتى { $time }
workspace-shift-ends = تنتهي ورديتك؛ لا أحد يتسلم ما يلي
# $site (String) - The site whose shift goes on.
workspace-shift-ends-to = تنتهي ورديتك؛ ما يلي ينتقل إلى { $site }
workspace-priority-low = أولوية منخفضة
workspace-priority-normal = أولوية عادية
workspace-priority-high = أولوية عالية
workspace-priority-urgent = أولوية عاجلة
workspace-status-open = مفتوحة
workspace-status-snoozed = مؤجلة
workspace-status-done = منجزة
workspace-status-spam = غير مرغوب فيها

## Empty lists: what it means, and what to do

workspace-empty-mine = لا شيء ينتظرك
workspace-empty-mine-hint = خذ محادثة من المحادثات غير المسندة.
workspace-empty-unassigned = لكل محادثة مكلف بها
workspace-empty-unassigned-hint = يظهر البريد الجديد هنا أولًا.
workspace-empty-all = لا محادثات مفتوحة
workspace-empty-all-hint = استورد البريد للبدء، أو اطلع على ما أُنجز.
workspace-empty-snoozed = لا شيء مؤجل
workspace-empty-snoozed-hint = ما تؤجله ينتظر هنا حتى يحين وقته.
workspace-empty-done = لم يُنجز شيء بعد
workspace-empty-done-hint = تبقى المحادثات المنجزة هنا ويمكن إعادة فتحها.
workspace-empty-spam = لا رسائل غير مرغوب فيها
workspace-empty-spam-hint = ما يُعلَّم كغير مرغوب فيه يبقى هنا ويمكن إرجاعه.
workspace-empty-narrowed = لا شيء هنا يطابق
workspace-empty-narrowed-hint = القائمة مصفاة. اعرض كل ما في طريقة العرض من جديد، أو غيّر التصفية.
workspace-show-unassigned = عرض غير المسندة
workspace-import-mail = استيراد البريد

## Several at once

# $count (Number) - How many conversations are chosen.
workspace-chosen = المحدد: { $count }
# $count (Number) - How many conversations would be chosen.
workspace-choose-all = تحديد الكل ({ $count })
workspace-more = المزيد
workspace-mark-read = وضع علامة مقروءة
workspace-merge-chosen = دمج في محادثة واحدة
workspace-not-spam = ليست غير مرغوب فيها

## The head of a conversation

workspace-resolve = إنجاز
workspace-to-next-reply = حتى الرد التالي
# $region (String) - The region that the conversation is at home in.
workspace-stays-home = { $region } · تبقى في موطنها
workspace-no-owner = بلا مكلف
workspace-owner-me = المكلف: أنت
# $person (String) - The colleague who owns the conversation.
workspace-owner = المكلف: { $person }
workspace-nothing-open = لا محادثة مفتوحة
workspace-nothing-open-hint = اضغط على محادثة في القائمة، أو استخدم لوحة المفاتيح.
workspace-close-conversation = إغلاق المحادثة
workspace-stale = قد لا يكون المعروض محدَّثًا
workspace-read-only = يمكنك قراءة هذه المحادثة. دورك لا يشمل الكتابة إلى العملاء.

## The timeline

# $count (Number) - How many entries are folded away. $from (String) - Their first day. $until (String) - Their last day.
workspace-earlier =
    { $count ->
        [zero] لا إدخالات سابقة، { $from } – { $until }
        [one] إدخال سابق واحد، { $from } – { $until }
        [two] إدخالان سابقان، { $from } – { $until }
        [few] { $count } إدخالات سابقة، { $from } – { $until }
        [many] { $count } إدخالًا سابقًا، { $from } – { $until }
       *[other] { $count } إدخال سابق، { $from } – { $until }
    }
# $count (Number) - How many entries are folded away. $day (String) - The day of all of them.
workspace-earlier-on =
    { $count ->
        [zero] لا إدخالات سابقة، { $day }
        [one] إدخال سابق واحد، { $day }
        [two] إدخالان سابقان، { $day }
        [few] { $count } إدخالات سابقة، { $day }
        [many] { $count } إدخالًا سابقًا، { $day }
       *[other] { $count } إدخال سابق، { $day }
    }
workspace-today = اليوم
workspace-yesterday = أمس
# $count (Number) - How many messages nobody has read.
workspace-new =
    { $count ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
workspace-by-mail = بالبريد
workspace-by-chat = بالدردشة
workspace-by-messenger = بتطبيق المراسلة
workspace-by-sms = برسالة نصية
workspace-by-voice = بالهاتف
workspace-kind-auto-reply = رد آلي
workspace-kind-bounce = تعذر التسليم
workspace-kind-list = قائمة بريدية
workspace-note = ملاحظة داخلية
workspace-note-internal = لا تُرسل إلى العميل أبدًا
workspace-somebody = شخص ما
workspace-layout = طريقة عرض الرسالة
workspace-as-text = نص
workspace-as-sent = كما أُرسلت
# $from (String) - The sender.
workspace-letter = رسالة { $from } كما أُرسلت
workspace-letter-all = عرض الكل
workspace-letter-less = عرض أقل
# $count (Number) - How many pictures.
workspace-remote-blocked =
    { $count ->
        [zero] لا صور غير محملة في هذه الرسالة.
        [one] لم تُحمّل صورة واحدة من هذه الرسالة: فتحميلها يُعلم المرسل بأنها فُتحت.
        [two] لم تُحمّل صورتان من هذه الرسالة: فتحميلهما يُعلم المرسل بأنها فُتحت.
        [few] لم تُحمّل { $count } صور من هذه الرسالة: فتحميلها يُعلم المرسل بأنها فُتحت.
        [many] لم تُحمّل { $count } صورة من هذه الرسالة: فتحميلها يُعلم المرسل بأنها فُتحت.
       *[other] لم تُحمّل { $count } صورة من هذه الرسالة: فتحميلها يُعلم المرسل بأنها فُتحت.
    }
workspace-remote-show = تحميل الصور
workspace-remote-loading = جارٍ تحميل الصور …
# $count (Number) - How many pictures.
workspace-remote-missing =
    { $count ->
        [zero] حُمّلت كل الصور.
        [one] تعذر تحميل صورة واحدة بأمان.
        [two] تعذر تحميل صورتين بأمان.
        [few] تعذر تحميل { $count } صور بأمان.
        [many] تعذر تحميل { $count } صورة بأمان.
       *[other] تعذر تحميل { $count } صورة بأمان.
    }
workspace-no-text = لا نص في هذه الرسالة.
workspace-only-layout = لهذه الرسالة صفحة منسقة وليس فيها نص عادي: اعرضها كما أُرسلت.
workspace-show-quoted = إظهار النص المقتبس
workspace-hide-quoted = إخفاء النص المقتبس
workspace-message-more = المزيد عن هذه الرسالة
workspace-details = العناوين والأوقات
workspace-header-from = من
workspace-header-to = إلى
workspace-header-cc = نسخة
workspace-header-subject = الموضوع
workspace-header-sent = وقت الإرسال
# $count (Number) - How many recipients are not shown.
workspace-more-recipients = و{ $count } غيرهم
workspace-choose-message = تحديد هذه الرسالة
workspace-reply-revoked = سُحب
# $seconds (Number) - Seconds left until the reply can no longer be taken back without a trace.
workspace-sends-in = يُرسل بعد { $seconds } ث
workspace-waits-in-outbox = ينتظر في صندوق الصادر
workspace-take-back = سحب

## Events. $known says whether the actor is one of the organisation's people: "yes", "me" or "no".

event-imported = استيراد
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $person (String) - The new owner.
event-assigned =
    { $known ->
        [me] أُسندت إلى { $person } من قِبلك
        [yes] أُسندت إلى { $person } من قِبل { $actor }
       *[no] أُسندت إلى { $person }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who took it for themselves.
event-taken =
    { $known ->
        [me] انتقلت إلى عهدتك
        [yes] انتقلت إلى عهدة { $actor }
       *[no] صار لها مكلف
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who gave it to the reader.
event-given =
    { $known ->
        [yes] أُسندت إليك من قِبل { $actor }
       *[no] أُسندت إليك
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-unassigned =
    { $known ->
        [me] أُلغي إسنادها من قِبلك
        [yes] أُلغي إسنادها من قِبل { $actor }
       *[no] أُلغي إسنادها
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $until (String) - When it comes back.
event-snoozed =
    { $known ->
        [me] أُجّلت حتى { $until } من قِبلك
        [yes] أُجّلت حتى { $until } من قِبل { $actor }
       *[no] أُجّلت حتى { $until }
    }
event-woken = حان وقتها
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-resolved =
    { $known ->
        [me] أُنجزت من قِبلك
        [yes] أُنجزت من قِبل { $actor }
       *[no] أُنجزت
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-reopened =
    { $known ->
        [me] أُعيد فتحها من قِبلك
        [yes] أُعيد فتحها من قِبل { $actor }
       *[no] أُعيد فتحها
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $label (String) - The label.
event-labelled =
    { $known ->
        [me] أُضيف الوسم { $label } من قِبلك
        [yes] أُضيف الوسم { $label } من قِبل { $actor }
       *[no] أُضيف الوسم { $label }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $label (String) - The label.
event-unlabelled =
    { $known ->
        [me] أُزيل الوسم { $label } من قِبلك
        [yes] أُزيل الوسم { $label } من قِبل { $actor }
       *[no] أُزيل الوسم { $label }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $priority (String) - The new priority in words.
event-prioritised =
    { $known ->
        [me] تغيرت الأولوية من قِبلك إلى: { $priority }
        [yes] تغيرت الأولوية من قِبل { $actor } إلى: { $priority }
       *[no] تغيرت الأولوية إلى: { $priority }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-marked-spam =
    { $known ->
        [me] عُلّمت كغير مرغوب فيها من قِبلك
        [yes] عُلّمت كغير مرغوب فيها من قِبل { $actor }
       *[no] عُلّمت كغير مرغوب فيها
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-unmarked-spam =
    { $known ->
        [me] أُزيلت عنها علامة غير مرغوب فيها من قِبلك
        [yes] أُزيلت عنها علامة غير مرغوب فيها من قِبل { $actor }
       *[no] أُزيلت عنها علامة غير مرغوب فيها
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $queue (String) - The new queue.
event-moved =
    { $known ->
        [me] نُقلت إلى { $queue } من قِبلك
        [yes] نُقلت إلى { $queue } من قِبل { $actor }
       *[no] نُقلت إلى { $queue }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-merged =
    { $known ->
        [me] دُمجت محادثة أخرى في هذه المحادثة من قِبلك
        [yes] دُمجت محادثة أخرى في هذه المحادثة من قِبل { $actor }
       *[no] دُمجت محادثة أخرى في هذه المحادثة
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-split =
    { $known ->
        [me] فُصلت رسائل عنها من قِبلك
        [yes] فُصلت رسائل عنها من قِبل { $actor }
       *[no] فُصلت رسائل عنها
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-customer-merged =
    { $known ->
        [me] دُمج عملاء من قِبلك
        [yes] دُمج عملاء من قِبل { $actor }
       *[no] دُمج عملاء
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-customer-split =
    { $known ->
        [me] فُصل العميل من قِبلك
        [yes] فُصل العميل من قِبل { $actor }
       *[no] فُصل العميل
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-reply-revoked =
    { $known ->
        [me] سُحب رد من قِبلك
        [yes] سُحب رد من قِبل { $actor }
       *[no] سُحب رد
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $reason (String) - Why, in their own words.
event-unmasked =
    { $known ->
        [me] اطُّلع على بيانات تواصل محجوبة من قِبلك: { $reason }
        [yes] اطُّلع على بيانات تواصل محجوبة من قِبل { $actor }: { $reason }
       *[no] اطُّلع على بيانات تواصل محجوبة: { $reason }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-undone =
    { $known ->
        [me] جرى التراجع عن آخر تغيير من قِبلك
        [yes] جرى التراجع عن آخر تغيير من قِبل { $actor }
       *[no] جرى التراجع عن آخر تغيير
    }

## Looking for words in a conversation

workspace-find-none = لا نتائج
# $place (Number) - Which finding is shown. $count (Number) - How many there are.
workspace-find-count = { $place } من { $count }
workspace-find-next = النتيجة التالية
workspace-find-previous = النتيجة السابقة

## Files

# $name (String) - The file's name.
workspace-save-attachment = حفظ { $name }
# $name (String) - The file's name.
workspace-attachment-saved = حُفظ { $name }. هو الآن خارج الخزنة.
workspace-attachment-dangerous = قد يُشغَّل عند فتحه
workspace-dangerous-title = أتريد حفظ ملف قد يكون ضارًّا؟
# $name (String) - The file's name.
workspace-dangerous-body = يمكن أن يُشغَّل { $name } عند فتحه. احفظه فقط إن كنت تتوقعه، ولا تفتحه على هذا الحاسوب ما لم تثق بمرسله.
workspace-dangerous-save = الحفظ على أي حال
workspace-preview-truncated = الملف طويل: تُعرض بدايته فقط. احفظه لرؤيته كاملًا.
workspace-preview-none = لا يمكن عرض هذا الملف هنا
workspace-preview-none-hint = احفظه لفتحه ببرنامج آخر.
workspace-source-truncated = الرسالة طويلة: تُعرض بدايتها فقط.

## The customer

workspace-no-customer = لا عميل
workspace-no-customer-hint = افتح محادثة لترى من يكتب.
# $date (String) - The day of their first message.
workspace-since = منذ { $date }
workspace-customer-more = المزيد عن هذا العميل
workspace-time-unknown = توقيته المحلي غير معروف.
workspace-time-inferred = كما توحي به ساعة رسائلهم، ولم يحدده أحد.
# $weekday (String) - The day of the week there. $place (String) - A city or an offset from UTC.
workspace-weekday-in = { $weekday } في { $place }
workspace-part-night = ليل
workspace-part-morning = صباح
workspace-part-day = نهار
workspace-part-evening = مساء
# $until (String) - Their local time.
workspace-calls-now = يمكن الاتصال حتى { $until } بتوقيته
# $from (String) - Their local time.
workspace-calls-from = يمكن الاتصال من { $from }
# $from (String) - Their local time. $here (String) - The same moment in the reader's time.
workspace-calls-from-here = يمكن الاتصال من { $from }، أي { $here } بتوقيتك
workspace-this-conversation = هذه المحادثة
workspace-queue = قائمة الانتظار
workspace-no-queue = لا توجد
workspace-labels = الوسوم
workspace-no-labels = لا توجد
workspace-languages = اللغات
workspace-language = اللغة
workspace-prefers = اللغة المفضلة
workspace-language-unknown = لغته غير معروفة بعد.
workspace-contact = بيانات الاتصال
workspace-copy-address = نسخ العنوان
workspace-copy = نسخ
workspace-copied = تم النسخ
workspace-history = المحادثات السابقة
# $count (Number) - How many conversations there were with this customer.
workspace-cases =
    { $count ->
        [zero] لا محادثات
        [one] محادثة واحدة
        [two] محادثتان
        [few] { $count } محادثات
        [many] { $count } محادثة
       *[other] { $count } محادثة
    }
# $count (Number) - How many more there are.
workspace-history-all =
    { $count ->
        [zero] عرض { $count } محادثة أخرى
        [one] عرض محادثة أخرى
        [two] عرض محادثتين أخريين
        [few] عرض { $count } محادثات أخرى
        [many] عرض { $count } محادثة أخرى
       *[other] عرض { $count } محادثة أخرى
    }
workspace-name = الاسم
workspace-time-zone = المنطقة الزمنية
workspace-time-zone-hint = تحدد متى يمكن الاتصال.
workspace-unknown = غير معروفة
workspace-save = حفظ
workspace-customer-saved = تم تعديل العميل.
# $customer (String) - The customer's name.
workspace-split-customer-hint = حدّد من عناوين { $customer } ما يخص شخصًا آخر. ينتقل بريدها معها.

## Choosing: what is typed into narrows what is offered

# $count (Number) - How many conversations it is about.
workspace-assign-hint =
    { $count ->
        [zero] إسناد { $count } محادثة إلى…
        [one] إسناد إلى…
        [two] إسناد محادثتين إلى…
        [few] إسناد { $count } محادثات إلى…
        [many] إسناد { $count } محادثة إلى…
       *[other] إسناد { $count } محادثة إلى…
    }
# $person (String) - The reader's own name.
workspace-person-me = { $person } (أنت)
workspace-nobody = لا أحد
workspace-nobody-found = لا أحد بهذا الاسم يعمل في هذه المنطقة.
# $count (Number) - How many conversations it is about.
workspace-snooze-hint =
    { $count ->
        [zero] تأجيل { $count } محادثة حتى…
        [one] تأجيل حتى…
        [two] تأجيل محادثتين حتى…
        [few] تأجيل { $count } محادثات حتى…
        [many] تأجيل { $count } محادثة حتى…
       *[other] تأجيل { $count } محادثة حتى…
    }
workspace-snooze-hours = بعد ثلاث ساعات
workspace-snooze-evening = بعد ظهر اليوم
workspace-snooze-tomorrow = صباح الغد
workspace-snooze-customer-morning = عندما يحل الصباح عند العميل
workspace-snooze-monday = صباح الاثنين
workspace-snooze-week = بعد أسبوع
workspace-snooze-own = يوم ووقت آخران
workspace-snooze-until = حتى
# $count (Number) - How many conversations it is about.
workspace-label-hint =
    { $count ->
        [zero] وسوم { $count } محادثة…
        [one] الوسوم…
        [two] وسوم محادثتين…
        [few] وسوم { $count } محادثات…
        [many] وسوم { $count } محادثة…
       *[other] وسوم { $count } محادثة…
    }
workspace-no-such-label = لا يوجد وسم كهذا. تُنشأ الوسوم في شاشة المؤسسة.
# $count (Number) - How many conversations it is about.
workspace-priority-hint =
    { $count ->
        [zero] أولوية { $count } محادثة…
        [one] الأولوية…
        [two] أولوية محادثتين…
        [few] أولوية { $count } محادثات…
        [many] أولوية { $count } محادثة…
       *[other] أولوية { $count } محادثة…
    }
# $count (Number) - How many conversations it is about.
workspace-move-hint =
    { $count ->
        [zero] نقل { $count } محادثة إلى قائمة الانتظار…
        [one] نقل إلى قائمة الانتظار…
        [two] نقل محادثتين إلى قائمة الانتظار…
        [few] نقل { $count } محادثات إلى قائمة الانتظار…
        [many] نقل { $count } محادثة إلى قائمة الانتظار…
       *[other] نقل { $count } محادثة إلى قائمة الانتظار…
    }
workspace-move-one-region = موطن هذه المحادثات مناطق مختلفة، وقائمة الانتظار تتبع منطقة واحدة: اختر محادثات منطقة واحدة.
workspace-no-queues = لا توجد قائمة انتظار أخرى في هذه المنطقة.
workspace-nothing-found = لا شيء يطابق.
workspace-merge-hint = دمج مع المحادثة…
workspace-merge-own = للعميل نفسه
workspace-merge-others = عُثر عليها في هذه المنطقة
workspace-merge-none = لا محادثة أخرى لهذا العميل. اكتب للبحث عن محادثة في المنطقة نفسها.
workspace-merge-customers-hint = هو الشخص نفسه كالعميل…
workspace-merge-customers-none = لا عميل آخر يطابق في هذه المنطقة.
workspace-split-choose = حدّد الرسائل التي ستصير محادثة مستقلة.
# $count (Number) - How many messages are chosen.
workspace-split-chosen =
    { $count ->
        [zero] لم تُحدَّد أي رسالة.
        [one] رسالة واحدة ستصير محادثة مستقلة.
        [two] رسالتان ستصيران محادثة مستقلة.
        [few] { $count } رسائل ستصير محادثة مستقلة.
        [many] { $count } رسالة ستصير محادثة مستقلة.
       *[other] { $count } رسالة ستصير محادثة مستقلة.
    }
workspace-split = فصل

## The palette

workspace-palette-hint = تنفيذ أو انتقال أو بحث
workspace-palette-none = لا شيء يطابق. اضغط Escape للرجوع.
workspace-go-to = انتقال إلى
workspace-do = تنفيذ
workspace-find = بحث
workspace-recent = الأخيرة
workspace-all-commands = كل الأوامر
# $query (String) - What was typed.
workspace-search-for = البحث في كل شيء عن «{ $query }»
# $regions (String) - The regions whose vaults are open.
workspace-searches = يشمل البحث { $regions }
# $count (Number) - How many regions. $regions (String) - The regions that are closed to this seat.
workspace-searches-not =
    { $count ->
        [zero] المناطق { $regions } مغلقة هنا
        [one] المنطقة { $regions } مغلقة هنا
        [two] المنطقتان { $regions } مغلقتان هنا
        [few] المناطق { $regions } مغلقة هنا
        [many] المناطق { $regions } مغلقة هنا
       *[other] المناطق { $regions } مغلقة هنا
    }
workspace-run = تنفيذ

## Keys

workspace-area-anywhere = في كل مكان
workspace-area-go = انتقال إلى
workspace-area-list = القائمة
workspace-area-conversation = المحادثة
workspace-area-writing = الكتابة
workspace-area-view = النافذة
workspace-change-keys = تغيير الاختصارات
workspace-own-key = اختصارك
workspace-single-keys-off = الاختصارات بمفتاح واحد متوقفة في الإعدادات. أما الاختصارات مع Ctrl فما زالت تعمل.

## What was done, with a way back

# $count (Number) - How many conversations. $person (String) - The new owner.
workspace-did-assign =
    { $count ->
        [zero] أُسندت { $count } محادثة إلى { $person }
        [one] أُسندت إلى { $person }
        [two] أُسندت محادثتان إلى { $person }
        [few] أُسندت { $count } محادثات إلى { $person }
        [many] أُسندت { $count } محادثة إلى { $person }
       *[other] أُسندت { $count } محادثة إلى { $person }
    }
# $count (Number) - How many conversations.
workspace-did-assign-me =
    { $count ->
        [zero] أُسندت { $count } محادثة إليك
        [one] أُسندت إليك
        [two] أُسندت محادثتان إليك
        [few] أُسندت { $count } محادثات إليك
        [many] أُسندت { $count } محادثة إليك
       *[other] أُسندت { $count } محادثة إليك
    }
# $count (Number) - How many conversations.
workspace-did-unassign =
    { $count ->
        [zero] صارت { $count } محادثة بلا مكلف
        [one] صارت بلا مكلف
        [two] صارت محادثتان بلا مكلف
        [few] صارت { $count } محادثات بلا مكلف
        [many] صارت { $count } محادثة بلا مكلف
       *[other] صارت { $count } محادثة بلا مكلف
    }
# $count (Number) - How many conversations. $when (String) - When they come back.
workspace-did-snooze =
    { $count ->
        [zero] أُجّلت { $count } محادثة حتى { $when }
        [one] أُجّلت حتى { $when }
        [two] أُجّلت محادثتان حتى { $when }
        [few] أُجّلت { $count } محادثات حتى { $when }
        [many] أُجّلت { $count } محادثة حتى { $when }
       *[other] أُجّلت { $count } محادثة حتى { $when }
    }
# $count (Number) - How many conversations.
workspace-did-resolve =
    { $count ->
        [zero] أُنجزت { $count } محادثة
        [one] أُنجزت
        [two] أُنجزت محادثتان
        [few] أُنجزت { $count } محادثات
        [many] أُنجزت { $count } محادثة
       *[other] أُنجزت { $count } محادثة
    }
# $count (Number) - How many conversations.
workspace-did-reopen =
    { $count ->
        [zero] أُعيد فتح { $count } محادثة
        [one] أُعيد فتحها
        [two] أُعيد فتح محادثتين
        [few] أُعيد فتح { $count } محادثات
        [many] أُعيد فتح { $count } محادثة
       *[other] أُعيد فتح { $count } محادثة
    }
# $count (Number) - How many conversations.
workspace-did-label =
    { $count ->
        [zero] تغيرت وسوم { $count } محادثة
        [one] تغيرت الوسوم
        [two] تغيرت وسوم محادثتين
        [few] تغيرت وسوم { $count } محادثات
        [many] تغيرت وسوم { $count } محادثة
       *[other] تغيرت وسوم { $count } محادثة
    }
# $count (Number) - How many conversations.
workspace-did-prioritise =
    { $count ->
        [zero] تغيرت أولوية { $count } محادثة
        [one] تغيرت الأولوية
        [two] تغيرت أولوية محادثتين
        [few] تغيرت أولوية { $count } محادثات
        [many] تغيرت أولوية { $count } محادثة
       *[other] تغيرت أولوية { $count } محادثة
    }
# $count (Number) - How many conversations.
workspace-did-spam =
    { $count ->
        [zero] عُلّمت { $count } محادثة كغير مرغوب فيها
        [one] عُلّمت كغير مرغوب فيها
        [two] عُلّمت محادثتان كغير مرغوب فيهما
        [few] عُلّمت { $count } محادثات كغير مرغوب فيها
        [many] عُلّمت { $count } محادثة كغير مرغوب فيها
       *[other] عُلّمت { $count } محادثة كغير مرغوب فيها
    }
# $count (Number) - How many conversations.
workspace-did-not-spam =
    { $count ->
        [zero] أُزيلت علامة غير مرغوب فيها عن { $count } محادثة
        [one] أُزيلت علامة غير مرغوب فيها
        [two] أُزيلت علامة غير مرغوب فيها عن محادثتين
        [few] أُزيلت علامة غير مرغوب فيها عن { $count } محادثات
        [many] أُزيلت علامة غير مرغوب فيها عن { $count } محادثة
       *[other] أُزيلت علامة غير مرغوب فيها عن { $count } محادثة
    }
# $count (Number) - How many conversations.
workspace-did-read =
    { $count ->
        [zero] عُلّمت { $count } محادثة كمقروءة
        [one] عُلّمت كمقروءة
        [two] عُلّمت محادثتان كمقروءتين
        [few] عُلّمت { $count } محادثات كمقروءة
        [many] عُلّمت { $count } محادثة كمقروءة
       *[other] عُلّمت { $count } محادثة كمقروءة
    }
# $count (Number) - How many conversations.
workspace-did-unread =
    { $count ->
        [zero] عُلّمت { $count } محادثة كغير مقروءة
        [one] عُلّمت كغير مقروءة
        [two] عُلّمت محادثتان كغير مقروءتين
        [few] عُلّمت { $count } محادثات كغير مقروءة
        [many] عُلّمت { $count } محادثة كغير مقروءة
       *[other] عُلّمت { $count } محادثة كغير مقروءة
    }
# $count (Number) - How many conversations. $queue (String) - The queue's name.
workspace-did-move =
    { $count ->
        [zero] نُقلت { $count } محادثة إلى { $queue }
        [one] نُقلت إلى { $queue }
        [two] نُقلت محادثتان إلى { $queue }
        [few] نُقلت { $count } محادثات إلى { $queue }
        [many] نُقلت { $count } محادثة إلى { $queue }
       *[other] نُقلت { $count } محادثة إلى { $queue }
    }
# $count (Number) - How many conversations became one.
workspace-did-merge =
    { $count ->
        [zero] صارت { $count } محادثة محادثة واحدة
        [one] تم الدمج
        [two] صارت محادثتان محادثة واحدة
        [few] صارت { $count } محادثات محادثة واحدة
        [many] صارت { $count } محادثة محادثة واحدة
       *[other] صارت { $count } محادثة محادثة واحدة
    }
# $count (Number) - How many messages were split off.
workspace-did-split =
    { $count ->
        [zero] صارت { $count } رسالة محادثة مستقلة
        [one] صارت رسالة واحدة محادثة مستقلة
        [two] صارت رسالتان محادثة مستقلة
        [few] صارت { $count } رسائل محادثة مستقلة
        [many] صارت { $count } رسالة محادثة مستقلة
       *[other] صارت { $count } رسالة محادثة مستقلة
    }
# $customer (String) - The name of the customer that remains.
workspace-did-merge-customers = تم الدمج في { $customer }
# $count (Number) - How many addresses went.
workspace-did-split-customer =
    { $count ->
        [zero] صار { $count } عنوان لعميل آخر
        [one] صار عنوان واحد لعميل آخر
        [two] صار عنوانان لعميل آخر
        [few] صارت { $count } عناوين لعميل آخر
        [many] صار { $count } عنوانًا لعميل آخر
       *[other] صار { $count } عنوان لعميل آخر
    }
workspace-did-send = ردك في صندوق الصادر
workspace-undone = تم التراجع
workspace-nothing-to-undo = لا شيء يمكن التراجع عنه.
workspace-revoked = سُحب الرد وعاد مسودة.

## Commands

command-palette = الأوامر
command-search-everywhere = البحث في كل شيء
command-undo = تراجع
command-help = اختصارات لوحة المفاتيح
command-next-region = الجزء التالي من النافذة
command-previous-region = الجزء السابق من النافذة
command-lock = قفل
command-go-inbox = صندوق الوارد
command-go-outbox = صندوق الصادر
command-go-imports = عمليات الاستيراد
command-go-records = سجل التدقيق
command-go-organisation = المؤسسة
command-go-access = الأدوار والوصول
command-go-approvals = الموافقات
command-go-settings = الإعدادات
command-go-about = حول Meridian
command-view-mine = محادثاتي
command-view-unassigned = المحادثات غير المسندة
command-view-all = كل المحادثات المفتوحة
command-view-snoozed = المحادثات المؤجلة
command-view-done = المحادثات المنجزة
command-view-spam = المحادثات غير المرغوب فيها
command-next = المحادثة التالية
command-previous = المحادثة السابقة
command-open = فتح
command-back = رجوع
command-select = تحديد أو إلغاء التحديد
command-select-down = تحديد إلى أسفل
command-select-up = تحديد إلى أعلى
command-select-all = تحديد كل الظاهر
command-clear-selection = إلغاء كل التحديد
command-reply = رد
command-note = ملاحظة
command-resolve = إنجاز وفتح التالية
command-reopen = إعادة فتح
command-snooze = تأجيل
command-assign = إسناد
command-assign-me = إسناد إليّ
command-unassign = إلغاء الإسناد
command-label = الوسوم
command-priority = الأولوية
command-unread = وضع علامة غير مقروءة
command-move = نقل إلى قائمة انتظار
command-spam = غير مرغوب فيها
command-merge = دمج مع محادثة أخرى
command-split = فصل رسائل
command-open-source = عرض الرسالة كما وردت
command-find-in-thread = بحث في هذه المحادثة
command-edit-customer = تعديل العميل
command-merge-customers = دمج مع عميل آخر
command-split-customer = فصل العميل
command-scripts = النصوص الجاهزة
command-attach-file = إرفاق ملف
command-send = إرسال
command-send-resolve = إرسال وإنجاز
command-discard-draft = تجاهل المسودة
command-toggle-list = إظهار القائمة أو إخفاؤها
command-toggle-customer = إظهار العميل أو إخفاؤه
command-theme-light = السمة الفاتحة
command-theme-dark = السمة الداكنة
command-theme-system = سمة النظام
command-density-compact = صفوف متراصة
command-density-default = صفوف معتادة
command-density-comfortable = صفوف مريحة

## Masked addresses

# Heard before a masked address.
workspace-masked-address = عنوان محجوب
workspace-masked-about = محجوب: أدوارك لا تكشفه.
workspace-unmask = إظهار
workspace-unmask-why = لماذا تحتاج إليه؟
workspace-unmask-recorded = يظهر لمدة دقيقة، ويُحفظ السبب في سجل التدقيق.
workspace-unmask-go = إظهاره
# $seconds (String) - How many seconds it is still shown.
workspace-unmasked-for = { $seconds } ث
workspace-mask = حجب
workspace-unmask-done = سُجّل مع السبب الذي ذكرته.
