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
error-enrolment-needed = يتطلب دورك عاملًا ثانيًا. سجّل واحدًا أولًا؛ وحتى ذلك الحين لا تتاح لك سوى جلستك الخاصة.
error-reason-missing = اذكر السبب. يُسجَّل السبب.
error-role-built-in = يحتفظ الدور المدمج بما يسمح به. أنشئ دورًا خاصًا انطلاقًا منه.
error-role-held = لا يزال شخص ما يشغل هذا الدور. امنحه دورًا آخر أولًا.
error-role-invalid = لا يمكن حفظ الدور بهذه الصيغة.
error-role-locks-out = مع هذا التغيير لن يبقى شخص نشط قادر على تغيير الأشخاص والأدوار.
error-role-name-missing = أعطِ الدور اسمًا.
error-role-name-taken = يوجد دور آخر بهذا الاسم.
error-role-needs-approval = يسمح هذا الدور بأكثر مما يسمح به الدور الذي يستند إليه. يجب أن يوافق شخص ثانٍ؛ ولا يمكنك الموافقة على طلبك.
error-role-unknown = لا يوجد دور كهذا في هذه المؤسسة.

## Second factors

# $kinds (String) - What is enrolled, separated by commas: totp, security-key, recovery-codes.
error-factor-needed = يوجد عامل ثانٍ مسجَّل. أدخل رمزه، أو صِل مفتاح الأمان.
# $left (Number) - How many more tries need no wait.
error-factor-wrong = هذا الرمز غير صالح الآن. انتظر الرمز التالي ثم أعد المحاولة.
error-factor-used = سبق استخدام هذا الرمز. يُقبل كل رمز مرة واحدة: انتظر الرمز التالي.
# $wait_s (Number) - How many seconds the next try has to wait.
error-factor-blocked =
    { $wait_s ->
        [zero] رموز خاطئة كثيرة. يمكنك المحاولة من جديد الآن.
        [one] رموز خاطئة كثيرة. يمكنك المحاولة من جديد بعد ثانية واحدة.
        [two] رموز خاطئة كثيرة. يمكنك المحاولة من جديد بعد ثانيتين.
        [few] رموز خاطئة كثيرة. يمكنك المحاولة من جديد بعد { $wait_s } ثوانٍ.
        [many] رموز خاطئة كثيرة. يمكنك المحاولة من جديد بعد { $wait_s } ثانية.
       *[other] رموز خاطئة كثيرة. يمكنك المحاولة من جديد بعد { $wait_s } ثانية.
    }
error-factor-unknown = لا يوجد عامل ثانٍ كهذا. سجِّل واحدًا أولًا.
error-factor-last = أدوارك تتطلب عاملًا ثانيًا، وهذا هو الأخير. سجِّل عاملًا آخر قبل إزالته.
error-totp-not-begun = لا يجري إعداد أي تطبيق. ابدأ من جديد وامسح الرمز الجديد.
error-security-key-absent = لم يستجب أي مفتاح أمان. صِل المفتاح، ثم المسه عندما يومض.
error-security-key-pin = يطلب مفتاح الأمان رمز PIN الخاص به، أو أن رمز PIN غير صحيح.
error-security-key-unfit = لا يمكن استخدام مفتاح الأمان هذا: إما أنه لا يدعم hmac-secret أو أنه مسجَّل من قبل.
error-security-key-wrong = مفتاح الأمان هذا لا يخص هذا الحساب. صِل المفتاح المسجَّل.
error-session-ended = أُنهيت هذه الجلسة من مكان آخر. افتح القفل للمتابعة.

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

## People, devices, and what takes two

error-own-request = القرار هنا لشخص آخر: أنت من طلب ذلك، أو أن الأمر يخصك.
error-approval-decided = سبق البت في هذا الطلب.
error-approval-expired = انتهت المدة. قدّم الطلب من جديد.
error-approval-waiting = لم يوافق أحد على هذا الطلب بعد.
error-device-here = هذا هو الجهاز الذي تعمل عليه. ألغِ اعتماده من جهاز آخر.
error-device-revoked = أُلغي اعتماد هذا الجهاز، ولم يعد تابعًا للمؤسسة.
error-grant-in-past = تقع النهاية في الماضي أو قبل البداية. اختر وقتًا لاحقًا.
error-grant-not-own = لا يمكن تفويض إلا دور تملكه بنفسك، لا دور فُوّض إليك.
error-joining-fingerprint = هذه الأرقام لا تطابق هذا الطلب. قارنها مرة أخرى بما يعرضه الجهاز الآخر؛ وإن اختلفت فلا تسمح بانضمامه.
error-joining-foreign = هذا الملف ليس لهذا الغرض أو ليس لهذا الجهاز، أو أنه تعرّض للتغيير.
error-joining-not-requested = لم يطلب هذا الجهاز الانضمام بعد. اكتب طلبًا أولًا.
error-people-file-unreadable = هذه ليست قائمة أشخاص. اختر ملف CSV فيه عمود user_name، أو موارد SCIM بصيغة JSON.
error-people-line-unreadable = تتعذر قراءة هذا السطر.
error-person-not-accepted = تتحقق هذه الحالة عندما يقبل الشخص دعوته.
error-person-not-entrusted = لا يفتح مفتاح استرداد المؤسسة هذا الحساب: لم يسجّل الشخص الدخول هنا منذ إنشاء المفتاح.
error-person-twice = هذا الشخص وارد في القائمة أكثر من مرة.
error-place-unknown = هذا البلد غير معروف. اكتبه بحرفين، مثل SA.
error-role-needs-end = لا يُمنح هذا الدور إلا لمدة محددة. امنحه مع وقت انتهاء.
error-skill-invalid = تحتاج المهارة إلى اسم ومستوى من 1 إلى 5.
error-user-name-missing = اسم المستخدم مفقود.

## Mail

error-nothing-to-import = لا يوجد بريد في هذا المكان. اختر ملف mbox أو مجلدًا فيه ملفات EML أو مجلد Maildir.

## Single sign-on

error-sso-needed = عبارة المرور صحيحة. سجّل الدخول أيضًا لدى موفّر الهوية في مؤسستك.
error-sso-unreachable = تعذر الوصول إلى موفّر الهوية. تحقق من الشبكة وحاول من جديد.
# $reason is a word of the provider's own protocol, such as access_denied.
error-sso-refused = رفض موفّر الهوية تسجيل الدخول ({ $reason }). اسأل المسؤول عنه.
error-sso-state = هذه الإجابة لا تخص تسجيل الدخول الذي بدأ هنا. ابدأ من جديد.
error-sso-token-invalid = ما وقّعه موفّر الهوية لا يصمد أمام التحقق، ولم يُسمح لأحد بالدخول. تحقق من ساعة هذا الحاسوب، واسأل المسؤول عن الموفّر.
error-sso-not-linked = الحساب الذي سجّل الدخول لدى الموفّر ليس لهذا الشخص. حاول بالحساب الصحيح، أو اطلب من مسؤول الإدارة إدخاله ضمن «الدخول الموحّد».
error-sso-expired = تعذر الوصول إلى موفّر الهوية، وانتهت مدة الدخول من دونه. اتصل بالشبكة، أو افتح بمفتاح الاسترداد.
error-sso-timed-out = لم يعد أحد من المتصفح في الوقت المحدد. ابدأ من جديد.
error-sso-issuer-invalid = هذا ليس عنوان موفّر هوية. يبدأ العنوان بـ https:// ولا يحوي علامة استفهام ولا علامة #.
error-sso-issuer-other = من يجيب على هذا العنوان ليس موفّر الهوية المذكور فيه. قارن العنوان حرفًا حرفًا.
error-sso-client-missing = أدخل معرّف العميل.
error-sso-group-missing = اذكر المطالبة التي تسرد المجموعات، واسم كل مجموعة.
# $most is the largest number of hours.
error-sso-hours-out-of-range = يمكن السماح بـ { $most } ساعة على الأكثر من دون الموفّر.
error-sso-locks-out = اربط حسابك أولًا، وإلا منعت نفسك من الدخول.
error-sso-off = الدخول الموحّد غير مُعدّ.
error-sso-taken = هذا الحساب يخص شخصًا آخر هنا.

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
