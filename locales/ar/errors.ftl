### What the door refuses or cannot do. The code of an error picks its message: `error-<code>`. Each says what happened, what is
### safe where that is in doubt, and what to do next.


## What kind of trouble it is: the heading

error-title-user = لم ينجح ذلك
error-title-denied = لا يُسمح لك بهذا
error-title-conflict = سبقك شخص آخر
error-title-offline = تعذر الوصول إلى شيء لازم
error-title-integrity = المخزَّن ليس كما ينبغي
error-title-internal = حدث خطأ
# $incident (String) - The number under which the log on this computer knows more.
error-incident = رقم الواقعة { $incident }.

## Who may

error-denied = أدوارك لا تسمح بهذا. راجع أحد المديرين إن كنت تحتاج إليه. سُجّلت المحاولة.
error-denied-other-region = هذه المنطقة مغلقة أمامك هنا. راجع أحد المديرين إن كنت تعمل لأجلها. سُجّلت المحاولة.
error-denied-step-up = يتطلب هذا إثباتًا جديدًا بأنك أنت. لم يتغير شيء.
error-locked = مكتب العمل مقفل. افتح القفل ثم أعد المحاولة.

## Signing in

# $seconds (Number) - How many seconds the next try has to wait; 0 means it need not.
error-passphrase-wrong =
    { $seconds ->
        [0] عبارة المرور هذه لا تفتح مكتب العمل. أعد المحاولة.
        [zero] عبارة المرور هذه لا تفتح مكتب العمل. أعد المحاولة.
        [one] عبارة المرور هذه لا تفتح مكتب العمل. أعد المحاولة بعد ثانية واحدة.
        [two] عبارة المرور هذه لا تفتح مكتب العمل. أعد المحاولة بعد ثانيتين.
        [few] عبارة المرور هذه لا تفتح مكتب العمل. أعد المحاولة بعد { $seconds } ثوانٍ.
        [many] عبارة المرور هذه لا تفتح مكتب العمل. أعد المحاولة بعد { $seconds } ثانية.
       *[other] عبارة المرور هذه لا تفتح مكتب العمل. أعد المحاولة بعد { $seconds } ثانية.
    }
# $seconds (Number) - How many seconds the next try has to wait.
error-passphrase-blocked =
    { $seconds ->
        [zero] محاولات خاطئة كثيرة. يمكنك المحاولة من جديد الآن.
        [one] محاولات خاطئة كثيرة. يمكنك المحاولة من جديد بعد ثانية واحدة.
        [two] محاولات خاطئة كثيرة. يمكنك المحاولة من جديد بعد ثانيتين.
        [few] محاولات خاطئة كثيرة. يمكنك المحاولة من جديد بعد { $seconds } ثوانٍ.
        [many] محاولات خاطئة كثيرة. يمكنك المحاولة من جديد بعد { $seconds } ثانية.
       *[other] محاولات خاطئة كثيرة. يمكنك المحاولة من جديد بعد { $seconds } ثانية.
    }
error-passphrase-weak = يمكن تخمين عبارة المرور هذه. استخدم عدة كلمات لا صلة بينها.
error-recovery-key-malformed = هذا ليس مفتاح استرداد كاملًا. قارنه بالورقة مجموعةً مجموعة.
error-recovery-key-wrong = مفتاح الاسترداد هذا يخص مؤسسة أخرى، أو حلّ محله مفتاح أحدث.
error-invitation-wrong = هذه الدعوة غير صالحة أو سبق استخدامها أو انتهت مدتها. اطلب دعوة جديدة.
error-person-suspended = حساب هذا الشخص موقوف. يمكن لأحد المديرين رفع الإيقاف.
error-person-last-admin = تحتاج المؤسسة إلى مدير نشط واحد على الأقل. امنح شخصًا آخر هذا الدور أولًا.

## The keystore of the system

error-keystore-absent = لا يوفر هذا النظام مخزن مفاتيح. ثبّت واحدًا (في Linux: gnome-keyring أو KWallet)، أو مرّر سر الجهاز في ملف بيانات اعتماد.
error-keystore-denied = رفض مخزن مفاتيح النظام الوصول. اسمح به لبرنامج Meridian ثم أعد المحاولة.
error-keystore-locked = مخزن مفاتيح النظام مقفل. افتح قفله ثم أعد المحاولة.
error-keystore-unknown = سر هذا الحاسوب ليس في مخزن مفاتيحه: إما أن مجلد البيانات نُسخ من مكان آخر، أو أن المخزن جديد. استخدم مفتاح الاسترداد.
error-credential-unreadable = تعذرت قراءة ملف بيانات الاعتماد الذي يحوي سر الجهاز. تحقق من مساره ومن أنك وحدك من يستطيع قراءته.
error-keyring-damaged = حلقة مفاتيح هذا الملف الشخصي تالفة. الخزائن لم تُمس. استعد نسخة احتياطية بمفتاح الاسترداد.

## Vaults and backups

error-vault-corrupt = إحدى الخزائن تالفة. لم يُستبدل شيء، والملف باقٍ في مكانه. استعد نسخة احتياطية.
error-vault-foreign = هذا الملف ليس خزنة لهذه المؤسسة. تُرك كما هو.
error-vault-missing = ملف إحدى الخزائن غير موجود. إن كان المجلد قد نُقل فأعده إلى مكانه، وإلا فاستعد نسخة احتياطية.
error-vault-newer = كُتبت هذه الخزنة بإصدار أحدث من Meridian. تُركت كما هي. حدّث Meridian.
error-vault-read-only = لا يمكن الكتابة في مجلد الخزائن. لم يتغير شيء. اسمح بالكتابة ثم أعد المحاولة.
error-home-newer = كُتب هذا الملف الشخصي بإصدار أحدث من Meridian. تُرك كما هو. حدّث Meridian.
error-log-broken = سجل التدقيق لا يتطابق مع قيوده. لن يُكتب شيء آخر في هذه الخزنة. أبلغ فريق الامتثال وأنشئ حزمة دعم.
error-crypto = تعذر فتح شيء مخزَّن بمفتاحه. تُرك كما هو. افحص الخزائن من الإعدادات.
error-backup-foreign = هذا المجلد ليس نسخة احتياطية من Meridian، أو أن مفتاح الاسترداد هذا لا يفتحه.
error-disk-full = القرص ممتلئ. ما جرى تأكيده آمن، أما الإجراء الأخير فلم يُنفَّذ. أفرغ مساحة ثم أعد المحاولة.
error-folder-read-only = لا يمكن الكتابة في هذا المجلد. لم يتغير شيء. اختر مجلدًا آخر أو اسمح بالكتابة.
error-file-unreadable = تعذرت قراءة هذا الملف. تحقق من وجوده ومن أن لديك إذن قراءته.
error-file-unwritable = تعذرت كتابة هذا الملف. اختر مكانًا آخر.
error-path-missing = لا يوجد شيء في هذا المكان. تحقق من المسار.
error-exists = يوجد عنصر بهذا الاسم. تُرك كما هو.
error-second-window = هذا الملف الشخصي مفتوح في نافذة أخرى. استخدم تلك النافذة أو أغلقها أولًا.

## Conversations and customers

error-mixed-regions = تنتمي هذه العناصر إلى مناطق مختلفة. اختر عناصر منطقة واحدة في كل مرة.
error-nothing-chosen = اختر شيئًا أولًا.
error-nothing-to-undo = لم يبقَ هنا ما يمكن التراجع عنه.
error-changed-meanwhile = جرى تغيير هذا في الأثناء. المعروض الآن هو الأحدث؛ أعد المحاولة.
error-busy = تجري كتابة أخرى الآن. لم يُفقد شيء. أعد المحاولة بعد لحظة.
# $what (String) - What was looked for: person, conversation, customer, message, attachment and so on.
error-no-such =
    { $what ->
        [person] لم يعد هذا الشخص موجودًا.
        [conversation] لم تعد هذه المحادثة موجودة. ربما دُمجت مع محادثة أخرى.
        [customer] لم يعد هذا العميل موجودًا. ربما دُمج مع عميل آخر.
        [attachment] لم يعد هذا المرفق موجودًا.
        [import] لم تعد عملية الاستيراد هذه موجودة.
       *[other] لم يعد هذا موجودًا.
    }
error-snooze-in-past = مضى هذا الموعد. اختر موعدًا لاحقًا.
error-query-empty = اكتب ما تبحث عنه.
error-query-word-unknown = في هذا البحث عامل تصفية غير معروف. استخدم action: أو outcome: أو actor: أو كلمات عادية.

## Writing

error-address-invalid = أحد العناوين ليس عنوان بريد إلكتروني.
error-attachment-too-large = هذا الملف أكبر من أن يُرفق.
error-reply-already-sent = غادر هذا الرد بالفعل. لا يمكن سحبه.
error-reply-empty = اكتب شيئًا أولًا.
error-reply-no-recipient = لن يصل هذا الرد إلى أحد. أضف عنوانًا.
error-script-placeholder = في هذا النص عنصر نائب غير موجود. المعروف منها customer وagent وnumber وdate بين قوسين معقوفين.
error-text-too-long = هذا النص طويل جدًّا.

## The organisation

error-name-missing = اكتب اسمًا.
error-locale-unknown = هذه اللغة غير معروفة.
error-regime-unknown = مجموعة القواعد هذه غير معروفة.
error-region-unknown = هذه المنطقة ليست جزءًا من المؤسسة.
error-site-invalid = ساعات الموقع أو أيامه أو مكانه غير ممكنة. تحقق منها.
error-time-zone-unknown = هذه المنطقة الزمنية غير معروفة. اكتبها على نحو Europe/Berlin.

## Mail

error-nothing-to-import = لا يوجد بريد في هذا المكان. اختر ملف mbox أو مجلدًا فيه ملفات EML أو مجلد Maildir.

## The programme itself

error-internal = خلل في Meridian. لم يُفقد شيء مما حُفظ. أعد المحاولة؛ وإن تكرر فأنشئ حزمة دعم من الإعدادات.
error-no-door = فُتحت النافذة خارج Meridian. شغّل البرنامج نفسه.
error-unknown-command = النافذة والبرنامج غير متوافقين. أعد تشغيل Meridian.
error-bad-request = لم يُفهم الطلب. أعد تشغيل Meridian.

## Why a message could not be taken in. It is kept whole.

reject-empty = لا محتوى فيها.
reject-not-mail = ليست رسالة بريد.
reject-too-large = كبيرة جدًّا.
reject-unreadable = تعذرت قراءتها من القرص.
reject-truncated = تنقطع في منتصفها.
reject-unfinished = كانت لا تزال تُكتب عند قراءتها.
