### Taking mail in from files and folders, and taking it back.

imports-title = عمليات الاستيراد
imports-lead = يجري التعرف على سلاسل الرسائل والعملاء واللغات على هذا الحاسوب. يُترك البريد الموجود كما هو، ولذلك يمكن تقديم الملف نفسه مرتين.
imports-new = استيراد البريد
imports-paths = الملفات والمجلدات
imports-paths-hint = ملفات MBOX وEML وMSG، ومجلدات تحويها، وMaildir. مسار واحد في كل سطر.
imports-paths-missing = حدّد ملفًا أو مجلدًا.
imports-pick-files = اختيار ملفات…
imports-pick-folder = اختيار مجلد…
imports-pick-title = البريد المراد استيراده
imports-region = المنطقة الأصلية
imports-region-hint = يُحفظ البريد في خزنة هذه المنطقة، بمفتاحها.
imports-queue = قائمة الانتظار
imports-queue-none = أول قائمة انتظار في المنطقة
imports-own-field = عناوينكم
imports-own-field-hint = البريد المرسل منها أرسله الفريق. عناوين قوائم الانتظار معروفة مسبقًا. عنوان واحد في كل سطر.
imports-go = استيراد
# A job is on its way. $source is the last part of its path.
imports-running = جارٍ الاستيراد…
imports-running-about = يمكنك متابعة العمل. إغلاق النافذة يوقف الاستيراد عند دفعة كاملة؛ واستيراد الشيء نفسه مرة أخرى يكمله.
imports-cancel = إيقاف
imports-cancelling = جارٍ الإيقاف…
imports-done = تم استيراد البريد
imports-cancelled = أُوقف الاستيراد
imports-cancelled-about = ما استُورد حتى ذلك الحين باقٍ. استورد الشيء نفسه مرة أخرى لإكماله، أو تراجع عنه كله أدناه.
imports-failed = توقف الاستيراد
imports-failed-about = كل شيء حتى آخر دفعة كاملة آمن. استورد الشيء نفسه مرة أخرى لإكماله.
# $count is how many messages are new.
imports-count-imported =
    { $count ->
        [zero] لم تُستورد رسائل
        [one] استُوردت رسالة واحدة
        [two] استُوردت رسالتان
        [few] استُوردت { $count } رسائل
        [many] استُوردت { $count } رسالة
       *[other] استُوردت { $count } رسالة
    }
# $count is how many messages were there before.
imports-count-duplicates =
    { $count ->
        [zero] لا رسائل موجودة من قبل
        [one] رسالة واحدة موجودة من قبل
        [two] رسالتان موجودتان من قبل
        [few] { $count } رسائل موجودة من قبل
        [many] { $count } رسالة موجودة من قبل
       *[other] { $count } رسالة موجودة من قبل
    }
# $count is how many could not be read as mail.
imports-count-rejected =
    { $count ->
        [zero] لا عناصر تعذرت قراءتها كبريد
        [one] عنصر واحد تعذرت قراءته كبريد
        [two] عنصران تعذرت قراءتهما كبريد
        [few] { $count } عناصر تعذرت قراءتها كبريد
        [many] { $count } عنصرًا تعذرت قراءته كبريد
       *[other] { $count } عنصر تعذرت قراءته كبريد
    }
# $count is how many customers were met for the first time.
imports-count-customers =
    { $count ->
        [zero] لا عملاء جدد
        [one] عميل جديد
        [two] عميلان جديدان
        [few] { $count } عملاء جدد
        [many] { $count } عميلًا جديدًا
       *[other] { $count } عميل جديد
    }
# $count is how many conversations were made.
imports-count-conversations =
    { $count ->
        [zero] لا محادثات
        [one] محادثة واحدة
        [two] محادثتان
        [few] { $count } محادثات
        [many] { $count } محادثة
       *[other] { $count } محادثة
    }
# The balance of an import. $read = $imported + $duplicates + $rejected.
imports-balance = المقروء { $read } = المستورد { $imported } + الموجود من قبل { $duplicates } + غير القابل للقراءة { $rejected }
imports-rejected = تعذرت قراءته كبريد
imports-rejected-about = محفوظ كاملًا كي لا يُفقد شيء. لم يعطّل أي شيء آخر.
imports-rejected-source = الملف
imports-rejected-index = الرسالة
imports-rejected-reason = السبب
imports-own = هل هذه عناوينكم؟
imports-own-about = تبدو خاصة بكم، وما كتبته مسجل على أنه بريد عملاء. إن كانت لكم فسيُتراجع عن الاستيراد ويُعاد، ويُعد بريدها مرسلًا من الفريق.
# $queue (String) - The queue's name.
imports-own-kept = ستُحفظ مع قائمة الانتظار { $queue } ليعرفها الاستيراد القادم.
# $address (String) - A mail address. $count (Number) - How many messages it wrote.
imports-own-address =
    { $count ->
        [zero] { $address }: لا رسائل
        [one] { $address }: رسالة واحدة
        [two] { $address }: رسالتان
        [few] { $address }: { $count } رسائل
        [many] { $address }: { $count } رسالة
       *[other] { $address }: { $count } رسالة
    }
imports-own-go = هي عناويننا: إعادة الاستيراد
imports-own-not = ليست عناويننا
imports-past = عمليات الاستيراد السابقة
imports-past-empty = لم يُستورد أي بريد بعد
imports-past-empty-about = اختر ملفًا أو مجلدًا أعلاه. صندوق بريد من عشرة آلاف رسالة يستغرق ثواني.
imports-column-moment = الوقت
imports-column-source = المصدر
imports-column-home = الموطن
imports-column-by = بواسطة
imports-column-counts = الرسائل
imports-column-state = الحالة
imports-state-done = مكتمل
imports-state-running = قيد التنفيذ
imports-state-cancelled = موقوف
imports-state-failed = غير مكتمل
imports-state-undone = جرى التراجع عنه
imports-undo = تراجع
# Heard with the button. $source is the imported file.
imports-undo-named = التراجع عن استيراد { $source }
imports-undo-title = أتريد التراجع عن عملية الاستيراد هذه؟
# $count is how many messages are taken away, $source the imported file.
imports-undo-about =
    { $count ->
        [zero] لن تُزال أي رسالة من { $source }.
        [one] ستُزال رسالة واحدة من { $source }، مع ما لم ينشأ إلا عنها من محادثات وعملاء.
        [two] ستُزال رسالتان من { $source }، مع ما لم ينشأ إلا عنهما من محادثات وعملاء.
        [few] ستُزال { $count } رسائل من { $source }، مع ما لم ينشأ إلا عنها من محادثات وعملاء.
        [many] ستُزال { $count } رسالة من { $source }، مع ما لم ينشأ إلا عنها من محادثات وعملاء.
       *[other] ستُزال { $count } رسالة من { $source }، مع ما لم ينشأ إلا عنها من محادثات وعملاء.
    }
imports-undo-kept = تبقى المحادثات التي رد عليها أحد أو أضاف إليها ملاحظة منذ ذلك الحين.
imports-undo-go = التراجع عن الاستيراد
imports-undo-running = جارٍ التراجع عن الاستيراد…
imports-undo-done = تم التراجع عن الاستيراد
imports-not-allowed = أدوارك لا تشمل استيراد البريد.
imports-load-failed = تعذرت قراءة عمليات الاستيراد
