### A person's own settings, the care for the vaults, and what helps to find a fault.

settings-title = الإعدادات
settings-sections = أقسام الإعدادات
settings-appearance = المظهر واللغة
settings-keyboard = لوحة المفاتيح
settings-writing = الكتابة
settings-security = القفل وعبارة المرور
settings-vaults = الخزائن والنسخ الاحتياطية
settings-support = الدعم
settings-saved = تم الحفظ
settings-saving = جارٍ الحفظ…

## Appearance

settings-language = اللغة
settings-language-hint = تتغير فورًا، وعلى شاشة قفل هذا الحاسوب أيضًا.
settings-language-partly = لم تكتمل ترجمتها بعد
settings-theme = السمة
settings-theme-system = حسب النظام
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-density = الكثافة
settings-density-compact = متراصة
settings-density-default = افتراضية
settings-density-comfortable = مريحة
settings-density-about = ارتفاع الصفوف: 28 أو 36 أو 44 بكسل.

## Keyboard

settings-single-keys = اختصارات بمفتاح واحد
settings-single-keys-about = حروف تعمل من دون Ctrl خارج حقول النص، مثل E للإنجاز. أوقفها إن كنت تملي بصوتك أو إن كانت المفاتيح تُضغط سهوًا.
settings-keys-find = البحث عن أمر أو اختصار
# Nothing matches what was typed. $typed is that text.
settings-keys-none = لا أمر يطابق «{ $typed }».
settings-keys-reset-all = إعادة ضبط كل الاختصارات
settings-keys-reset = إعادة إلى الافتراضي
settings-keys-clear = بلا اختصار
settings-keys-unset = لا شيء
# Button that waits for a key. $command is the command's name.
settings-keys-change = تغيير اختصار: { $command }
settings-keys-press = اضغط المفاتيح الجديدة
settings-keys-press-about = مفتاحان متتاليان يكوّنان تسلسلًا، مثل G ثم I. يحفظ Enter التغيير، ويتركه Esc كما كان.
# The chord is taken. $command is the name of the command that has it.
settings-keys-conflict = مستخدم بالفعل في: { $command }
# The chord begins another one's sequence. $command is the name of that command.
settings-keys-prefix = يبدأ به اختصار: { $command }
settings-keys-reserved = هذه المفاتيح تخص النظام أو حقول النص.
settings-keys-take = نقله إلى هنا
# How many commands have keys of the person's own. $count is their number.
settings-keys-changed =
    { $count ->
        [0] كلها كما هي في الأصل
        [zero] كلها كما هي في الأصل
        [one] تغير اختصار واحد
        [two] تغير اختصاران
        [few] تغيرت { $count } اختصارات
        [many] تغير { $count } اختصارًا
       *[other] تغير { $count } اختصار
    }

## Writing

settings-signature = التوقيع
settings-signature-hint = يوضع أسفل كل رد جديد. يقرؤه العملاء.
settings-undo = سحب رد
settings-undo-hint = يُحتجز الرد هذه المدة قبل السماح بإرساله.
# $seconds is a number of seconds.
settings-undo-seconds =
    { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }
settings-undo-none = من دون احتجاز

## Locking and passphrase

settings-lock-after = القفل بعد
settings-lock-after-hint = بعد هذه المدة من دون استخدام لوحة المفاتيح أو المؤشر تُمحى المفاتيح وتظهر شاشة القفل.
# $minutes is a number of minutes.
settings-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
settings-lock-now = القفل الآن
settings-passphrase = تغيير عبارة المرور
settings-passphrase-about = تُغلَّف المفاتيح من جديد، ولا يلزم إعادة كتابة شيء. ويبقى مفتاح الاسترداد نفسه.
settings-passphrase-current = عبارة المرور الحالية
settings-passphrase-go = تغيير
settings-passphrase-done = تم تغيير عبارة المرور. استخدم الجديدة من الآن.

## Vaults and backups

settings-vaults-lead = لكل منطقة ملف مشفر واحد. يقرأ الفحص كل صفحة وكل صف وكل قيد في السجل.
settings-vault = الخزنة
settings-vault-state = الحالة
settings-vault-checked = آخر فحص
settings-vault-records = القيود
settings-vault-size = الحجم
settings-vault-never = لم يحدث
settings-vault-state-whole = سليمة
settings-vault-state-not-checked = لم تُفحص
settings-vault-state-damaged = تالفة
settings-vault-state-missing = مفقودة
settings-vault-state-newer = من إصدار أحدث
settings-check = الفحص الآن
settings-check-running = جارٍ الفحص…
settings-check-whole = كل الخزائن سليمة.
settings-check-broken = هناك خلل. يُرفض الملف من الآن ويبقى في مكانه.
settings-check-cancelled = أُوقف الفحص. ما قُرئ حتى ذلك الحين سليم.
settings-backup = نسخة احتياطية
settings-backup-about = تُكتب النسخة الاحتياطية بمفتاح خاص بها وتُفتح بمفتاح الاسترداد. يُستثنى فهرس البحث ويُنشأ من جديد عند الاستعادة.
settings-backup-due = آخر نسخة احتياطية أقدم مما ينبغي.
settings-backup-folder = المجلد
settings-backup-folder-hint = إن تُرك فارغًا: مجلد هذا الملف الشخصي. المجلد على قرص آخر يبقى إن تعطل هذا القرص.
settings-backup-pick = اختيار…
settings-backup-go = إنشاء نسخة احتياطية
settings-backup-running = جارٍ النسخ الاحتياطي…
settings-backup-done = كُتبت النسخة الاحتياطية.
# $size is a size such as 12 MB, $moment a date with time, $vaults a list of short names of vaults.
settings-backup-done-about = { $vaults } · { $size } · { $moment }
settings-backup-cancelled = أُوقف النسخ الاحتياطي. أُزيل الملف غير المكتمل؛ والنسخ الأقدم لم تُمس.
settings-restore = استعادة
settings-restore-about = أقفل النافذة واختر «استعادة نسخة احتياطية» على شاشة القفل، على هذا الحاسوب أو على حاسوب جديد. تحتاج إلى مفتاح الاسترداد. من مُحيت بياناتهم تبقى بياناتهم ممحوة.

## What a check can find; the ids come from the programme

vault-problem-pages = صفحات في الملف ليست كما كُتبت.
vault-problem-truncated = الملف أقصر مما هو مدوَّن فيه.
vault-problem-structure = الجداول والفهارس غير متوافقة.
vault-problem-log = السجل لا يتطابق مع قيوده.
# A problem that this version has no words for. $code is its short name.
vault-problem-other = المشكلة «{ $code }».

## Support

settings-support-about = ملف يساعد على تحديد الخلل: الإصدارات والأحجام والحالات والأزمنة ورموز الأخطاء. بلا أسماء ولا عناوين ولا نصوص ولا مفاتيح. أنت تقرر لمن تعطيه.
settings-support-go = حفظ حزمة دعم…
settings-support-title = حفظ حزمة الدعم
# Suggested name of the file, without a folder. $date is an ISO date.
settings-support-file = meridian-support-{ $date }.zip
# $path is where the file lies now.
settings-support-done = تم الحفظ: { $path }
settings-device = هذا الحاسوب
settings-keystore = مخزن مفاتيح النظام
settings-keystore-ready = جاهز؛ سر هذا الجهاز محفوظ فيه
settings-keystore-credential = قدّمه مدير الخدمات
settings-keystore-locked = مقفل
settings-keystore-absent = غير موجود
settings-keystore-unknown = لا يعرف هذا الجهاز
settings-disk = المساحة على القرص
# $free is a size such as 12 GB.
settings-disk-free = المتاح { $free }
settings-disk-low = المساحة قليلة
settings-version = الإصدار
settings-failed = تعذرت قراءة الإعدادات

## Areas of the list of keys

settings-keys-area-anywhere = في كل مكان
settings-keys-area-go = الانتقال إلى شاشة أو طريقة عرض
settings-keys-area-list = في قائمة
settings-keys-area-conversation = مع محادثة
settings-keys-area-writing = أثناء الكتابة
settings-keys-area-view = النافذة
settings-keys-needs-mod = يعمل هذا الأمر أثناء الكتابة أيضًا، ولذلك يحتاج اختصاره إلى Ctrl أو ⌘ أو أحد مفاتيح الوظائف.
settings-keys-keep = إبقاء

## One's own profile

settings-profile = الملف الشخصي
settings-profile-name = اسمك
settings-profile-name-hint = كما يراه الزملاء وكما توقّع به النصوص الجاهزة.
settings-profile-roles = أدوارك
settings-profile-roles-about = يمكنك إعارة دور لشخص أثناء إجازتك، وينتهي من تلقاء نفسه.
settings-profile-delegate = إعارة دور
settings-profile-work = عملك
settings-profile-work-about = تتولاه إدارة مؤسستك.
# $name (String) - A skill. $level (Number) - From 1 to 5.
settings-profile-skill = { $name } ({ $level } من 5)
