### meridianctl, the door for scripts and servers. Shown in a terminal.


## Help: what each command does

ctl-about = برنامج Meridian بلا نافذة: الباب نفسه، والحقوق نفسها، والقيود نفسها.
ctl-about-status = يعرض حال التثبيت. لا يتطلب تسجيل دخول أحد.
ctl-about-init = ينشئ مؤسسة بخزائنها وأول شخص فيها. يُعرض مفتاح الاسترداد مرة واحدة.
ctl-about-import = يستورد البريد من ملفات mbox وملفات EML ومجلدات وMaildir، أو من mbox على الدخل القياسي (-).
ctl-about-imports = يسرد عمليات الاستيراد.
ctl-about-undo-import = يتراجع عن عملية استيراد بأكملها.
ctl-about-search = يبحث في الرسائل بكل أنظمة الكتابة.
ctl-about-conversations = يسرد المحادثات.
ctl-about-conversation = يعرض محادثة.
ctl-about-customer = يعرض عميلًا مع محادثاته.
ctl-about-source = يعرض رسالة كما وردت.
ctl-about-save = يحفظ مرفقًا في ملف خارج الخزنة.
ctl-about-reply = يضع ردًّا في صندوق الصادر.
ctl-about-note = يضيف ملاحظة بين الزملاء.
ctl-about-assign = يسند محادثة إلى شخص؛ وإليك ما لم تسمِّ أحدًا.
ctl-about-resolve = يغلق محادثة بوصفها منجزة.
ctl-about-reopen = يعيد فتح محادثة.
ctl-about-snooze = يؤجل محادثة حتى وقت محدد.
ctl-about-label = يضيف وسومًا إلى محادثة ويزيلها عنها.
ctl-about-priority = يحدد أولوية محادثة.
ctl-about-spam = يضع على محادثة علامة غير مرغوب فيها، أو يزيل العلامة.
ctl-about-read = يضع على محادثة علامة مقروءة أو غير مقروءة.
ctl-about-move = ينقل محادثة إلى قائمة انتظار أخرى في منطقتها.
ctl-about-merge = يضع رسائل محادثات في محادثة أخرى.
ctl-about-split = يفصل رسائل في محادثة مستقلة.
ctl-about-undo = يتراجع عن أحد إجراءاتك.
ctl-about-outbox = الردود التي تنتظر الإرسال.
ctl-about-outbox-list = يسرد الردود في صندوق الصادر.
ctl-about-outbox-revoke = يسحب ردًّا من صندوق الصادر ليعود مسودة.
ctl-about-user = العاملون في المؤسسة.
ctl-about-user-add = يدعو شخصًا. تُعرض الدعوة مرة واحدة.
ctl-about-user-accept = يقبل دعوة على هذا الحاسوب.
ctl-about-user-list = يسرد الأشخاص.
ctl-about-user-suspend = يوقف شخصًا عن العمل إلى حين تفعيله. وتنتهي جلسته.
ctl-about-user-activate = يسمح لشخص بالعمل من جديد.
ctl-about-user-remove = يزيل شخصًا من المؤسسة. ويبقى اسمه في السجل.
ctl-about-user-reset = يطلب لشخص عبارة مرور جديدة أو عوامل تحقق ثانية جديدة. ويجب أن يوافق شخص آخر.
ctl-about-user-import = يستورد أشخاصًا من ملف CSV أو من موارد SCIM بصيغة JSON.
ctl-about-approvals = يعرض ما ينتظر موافقة شخص ثانٍ.
ctl-about-approve = يوافق على طلب. ومع MERIDIAN_RECOVERY_KEY يُعاد تعيين عبارة المرور فورًا.
ctl-about-device = أجهزة المؤسسة.
ctl-about-device-list = يعرض الأجهزة.
ctl-about-device-name = يسمّي جهازًا.
ctl-about-device-revoke = يلغي اعتماد جهاز. وتحصل الخزائن التي يعرفها على مفاتيح جديدة.
ctl-about-device-request = يكتب طلب هذا الجهاز الانضمام إلى مؤسسة.
ctl-about-device-approve = يسمح لجهاز بالانضمام: يكتب الحزمة التي لا يفتحها سواه.
ctl-about-device-finish = يستلم الحزمة التي أُعدّت لهذا الجهاز.
ctl-about-factor = عواملك الثانية.
ctl-about-factor-list = يسرد عواملك الثانية.
ctl-about-factor-enrol = يبدأ بتطبيق يعرض الرموز. يصبح معتمدًا بعد تأكيد رمزه الأول.
ctl-about-factor-confirm = يؤكد التطبيق برمز يعرضه (MERIDIAN_OTP).
ctl-about-factor-codes = ينشئ عشرة رموز استرداد تُستخدم مرة واحدة بدلًا من السابقة. تُعرض مرة واحدة.
ctl-about-factor-remove = يزيل عاملًا ثانيًا؛ الوحيد إن لم تحدد غيره.
ctl-about-session = من يعمل الآن، وجلسة تستمر من أمر إلى آخر.
ctl-about-session-start = يفتح القفل مرة واحدة ويُبقي الجلسة في الخلفية حتى انتهاء مهلتها. اضبط MERIDIAN_SESSION على المسار المعروض.
ctl-about-session-list = يسرد الجلسات المفتوحة.
ctl-about-session-end = ينهي جلسة؛ وإن لم تُحدَّد، فالجلسة المُبقاة أو كل جلساتك الأخرى.
ctl-about-session-hold = يُبقي جلسة. يشغّله session start.
ctl-about-role = الأدوار وما تسمح به.
ctl-about-role-list = عرض الأدوار مع أذوناتها.
ctl-about-role-show = عرض دور مع كل ما يسمح به من أفعال.
ctl-about-role-save = إنشاء دور أو تغييره وفق ملف JSON. يتطلب عاملًا حديثًا.
ctl-about-role-test = بيان ما ستغيّره مسودة دور، من دون أي تغيير.
ctl-about-role-delete = حذف دور لا يشغله أحد. يتطلب عاملًا حديثًا.
ctl-about-why = بيان سبب السماح لشخص بفعل ما أو منعه منه، وكل ما يجب أن يتغير.
ctl-about-audit = سجل التدقيق.
ctl-about-audit-verify = يعيد حساب السجلات من قيودها.
ctl-about-audit-list = يسرد القيود، الأحدث أولًا.
ctl-about-audit-checkpoint = يعرض نقطة التحقق الموقعة لسجل.
ctl-about-audit-key = يعرض المفتاح الذي يتحقق من نقاط التحقق لسجل. أعطه لمدقق.
ctl-about-vault = الملفات المشفرة.
ctl-about-vault-check = يفحص كل صفحة وصف وقيد.
ctl-about-vault-backup = يكتب نسخة احتياطية في مجلد.
ctl-about-vault-restore = يستعيد نسخة احتياطية من مجلد، وعلى حاسوب جديد أيضًا.
ctl-about-batch = يقرأ أوامر من الدخل القياسي، كل منها مصفوفة JSON من الوسائط في سطر مستقل، وينفذها في جلسة واحدة.
ctl-about-demo = يملأ مجلد بيانات جديدًا بالمؤسسة التوضيحية.

## Help: arguments

ctl-arg-home = مجلد البيانات
ctl-arg-json = كتابة كائن JSON واحد بدلًا من النص
ctl-arg-person = من يعمل: المعرّف أو الأحرف الأولى أو الاسم. إن كان هناك شخص واحد فهو المقصود
ctl-arg-help = عرض هذه المساعدة
ctl-arg-version = عرض الإصدار
ctl-arg-org = اسم المؤسسة
ctl-arg-region = منطقة، مثل eu
ctl-arg-regime = القانون الذي تبدأ به القواعد؛ الأنسب للمنطقة ما لم يُذكر
ctl-arg-admin = اسم أول شخص
ctl-arg-locale = لغته (BCP 47)
ctl-arg-time-zone = منطقته الزمنية في IANA
ctl-arg-paths = ملفات ومجلدات، أو - للدخل القياسي
ctl-arg-queue = معرّف قائمة الانتظار؛ وللاستيراد، أول قائمة في المنطقة ما لم يُذكر
ctl-arg-own-address = عنوان خاص بكم: البريد المرسل منه أرسله الفريق. يمكن تكراره
ctl-arg-import = معرّف عملية الاستيراد
ctl-arg-query = ما يُبحث عنه
ctl-arg-limit = العدد الأقصى
ctl-arg-language = لغة (BCP 47)
ctl-arg-newest-first = الأحدث أولًا، لا الأكثر تطابقًا
ctl-arg-view = أي المحادثات
ctl-arg-sort = بأي ترتيب
ctl-arg-after = المتابعة من حيث انتهت الصفحة
ctl-arg-offset = العدد الذي يُتخطى
ctl-arg-customer = لهذا العميل فقط
ctl-arg-id = المعرّف
ctl-arg-message = معرّف الرسالة
ctl-arg-messages = معرّفات الرسائل
ctl-arg-attachment = معرّف المرفق
ctl-arg-out = مكان الحفظ
ctl-arg-text-file = ملف يحوي النص (UTF-8)، أو - للدخل القياسي
ctl-arg-to = إلى من؛ وإن لم يُذكر فإلى من كتب، أو إليك
ctl-arg-cc = من يتلقى نسخة
ctl-arg-bcc = من يتلقى نسخة مخفية
ctl-arg-resolve = إنجاز المحادثة أيضًا
ctl-arg-nobody = إلى لا أحد
ctl-arg-until = وقت (RFC 3339)
ctl-arg-add = إضافة هذا الوسم
ctl-arg-remove = إزالة هذا الوسم
ctl-arg-priority = مدى الاستعجال
ctl-arg-not = إزالة العلامة
ctl-arg-into = المحادثة التي تبقى
ctl-arg-from = المحادثات التي تُدمج فيها
ctl-arg-act = رقم الإجراء كما عُرض
ctl-arg-name = اسم الشخص
ctl-arg-role = الدور المسند إليه
ctl-arg-kind = نوع العامل
ctl-arg-called = الاسم الذي تطلقه عليه
ctl-arg-factor = معرّف العامل
ctl-arg-session = معرّف الجلسة
ctl-arg-who = شخص: المعرّف أو الاسم أو الأحرف الأولى
ctl-arg-action = فعل كما في السجل: send-reply
ctl-arg-resource = org أو منطقة أو log/خزانة أو معرّف محادثة أو عميل أو شخص
ctl-arg-file = مسودة دور (JSON)، أو - للإدخال القياسي
ctl-arg-vault = الخزنة org أو منطقة؛ المنطقة الأصلية ما لم يُذكر
ctl-arg-directory = مجلد
ctl-arg-why = السبب
ctl-arg-what = ما يُعاد تعيينه
ctl-arg-list = القائمة
ctl-arg-dry-run = بيان ما سيحدث فقط
ctl-arg-approval = معرّف الطلب
ctl-arg-reject = رفض الطلب
ctl-arg-carry-out = تنفيذ ما تمت الموافقة عليه
ctl-arg-device = معرّف الجهاز
ctl-arg-title = اسم الجهاز
ctl-arg-request = طلب الجهاز الآخر
ctl-arg-fingerprint = الأرقام كما قُرئت من الجهاز الآخر
ctl-arg-package = الحزمة
ctl-help-usage = الاستخدام:
ctl-help-arguments = الوسائط
ctl-help-options = الخيارات
ctl-help-commands = الأوامر
ctl-help-environment =
    متغيرات البيئة:
      MERIDIAN_HOME                مجلد البيانات
      MERIDIAN_PASSPHRASE          عبارة المرور، حيث لا يمكن سؤال أحد
      MERIDIAN_INVITATION          الدعوة المراد قبولها
      MERIDIAN_RECOVERY_KEY        مفتاح الاسترداد المستخدم في الاستعادة
      MERIDIAN_OTP                 رمز من تطبيقك أو من ورقة الاسترداد
      MERIDIAN_SESSION             مقبس الجلسة التي يُبقيها session start
      MERIDIAN_DEVICE_SECRET_FILE  ملف من 32 بايت يحل محل مخزن المفاتيح

    رمز الخروج: 0 تم، 2 خطأ في الاستخدام، 3 مرفوض، 4 اختلال السلامة، 5 مدخلات غير صالحة وأُنجز الباقي، 1 غير ذلك.

## What is asked for

ctl-ask-passphrase = عبارة المرور:
ctl-ask-new-passphrase = عبارة المرور الجديدة:
ctl-ask-again = العبارة نفسها مرة أخرى:
ctl-ask-invitation = الدعوة:
ctl-ask-recovery-key = مفتاح الاسترداد:
ctl-ask-otp = الرمز:

## Command lines that make no sense. $argument (String) - What was written, or what is missing.

ctl-usage-hint = كل الأوامر: meridianctl --help
ctl-usage-unknown-command = لا يوجد أمر «{ $argument }».
ctl-usage-unknown-argument = لا توجد هنا وسيطة «{ $argument }».
ctl-usage-missing = هناك شيء ناقص: { $argument }
ctl-usage-invalid-value = هذه القيمة غير مناسبة: { $argument }
ctl-usage-conflict = هذا لا يتوافق مع الباقي: { $argument }
ctl-usage-other = لا معنى لهذا هنا: { $argument }
ctl-usage-secret-missing = اضبط { $argument }، أو شغّل هذا في طرفية لتُسأل عنه.
ctl-usage-person-needed = يمكن لعدة أشخاص تسجيل الدخول هنا. حدّد من أنت باستخدام { $argument }.
ctl-usage-not-in-batch = لا يمكن أن يكون هذا جزءًا من دفعة: { $argument }
ctl-usage-batch-line = سطر الدفعة مصفوفة JSON من النصوص، وليس: { $argument }
ctl-usage-no-such-label = لا يوجد وسم «{ $argument }».

## Errors of this program's own

ctl-error-no-organisation = لا توجد مؤسسة في مجلد البيانات هذا بعد. أنشئ واحدة بالأمر init، أو عيّن بالخيار --home مجلدًا آخر.
ctl-error-person-unknown = لا أحد بهذا المعرّف أو الاسم أو الأحرف الأولى يمكنه تسجيل الدخول هنا.
ctl-error-person-ambiguous = يشترك عدة أشخاص في هذه الأحرف الأولى. استخدم المعرّف.
ctl-error-passphrases-differ = العبارتان غير متطابقتين. لم يُنفَّذ شيء.
ctl-error-text-not-utf8 = النص ليس بترميز UTF-8.
ctl-error-cancelled = أُوقف قبل أن يكتمل.
ctl-error-session-gone = انتهت تلك الجلسة أو تعذّر الوصول إليها. ابدأ جلسة أخرى بالأمر session start.

## Second factors and sessions

# $secret (String) - The secret in groups of four. $uri (String) - The same for an app.
ctl-factor-begun =
    اكتب هذا في تطبيقك، أو افتح العنوان به:
    { $secret }
    { $uri }
    ثم أكّده برمز: MERIDIAN_OTP=… meridianctl factor confirm
ctl-factor-none = لا يوجد عامل ثانٍ مسجَّل.
ctl-factor-totp = تطبيق
ctl-factor-security-key = مفتاح أمان
ctl-factor-recovery-codes = رموز استرداد
# $path (String) - The path of a socket.
ctl-session-started = MERIDIAN_SESSION={ $path }
ctl-session-ended = أُنهيت.
ctl-session-here = هذه الجلسة

## How far it is

# $address leads to the organisation's identity provider.
ctl-sign-on = افتح هذا العنوان في متصفحك وسجّل الدخول هناك: { $address }
# $done (Number) - How much is done. $unit (String) - Of what, as ctl-unit says it.
ctl-progress = { $done } { $unit }
# $done (Number) - How much is done. $total (String) - Of how much. $unit (String) - Of what, as ctl-unit says it.
ctl-progress-of = { $done } من { $total } { $unit }
# $unit (String) - What is counted.
ctl-unit =
    { $unit ->
        [messages] رسالة
        [pages] صفحة
        [records] قيد
       *[bytes] بايت
    }

## Results

# $organisation (String) - Its name. $region (String) - Home of its data. $key (String) - The recovery key.
ctl-created =
    المؤسسة { $organisation } جاهزة في { $region }.

    مفتاح الاسترداد: { $key }

    دوّنه واحفظه بعيدًا عن هذا الحاسوب. فهو يفتح الخزائن على حاسوب جديد، ولن يُعرض مرة أخرى.
ctl-demo-made = العرض التوضيحي جاهز. يمكن لهؤلاء تسجيل الدخول بعبارة المرور الواردة في العمود الأخير:
# $read (Number) - Messages read. $imported (Number) - Taken in. $duplicates (Number) - Were here already. $rejected (Number) - Could not be read as mail. $customers (Number) - New customers. $conversations (Number) - New conversations.
ctl-imported = المقروء { $read }: المستورد { $imported }، الموجود من قبل { $duplicates }، المرفوض { $rejected }. العملاء الجدد: { $customers }. المحادثات الجديدة: { $conversations }.
# $read (Number) - Messages read. $imported (Number) - Taken in. $duplicates (Number) - Were here already. $rejected (Number) - Could not be read as mail.
ctl-import-cancelled = أُوقف. المقروء { $read }: المستورد { $imported }، الموجود من قبل { $duplicates }، المرفوض { $rejected }. أعد التشغيل للإكمال.
ctl-import-undone = تم التراجع عن الاستيراد.
# $addresses (String) - Addresses, separated by commas.
ctl-import-own = تبدو هذه العناوين خاصة بكم، وقد عومل ما كتبته على أنه بريد عملاء: { $addresses }. لتصحيح ذلك تراجعوا عن الاستيراد وكرروه مع ‎--own-address.
# $path (String) - The file.
ctl-saved = حُفظ في { $path }.
# $count (Number) - How many conversations or customers.
ctl-undone =
    { $count ->
        [zero] لم يُتراجع عن أي تغيير.
        [one] تم التراجع عن تغيير واحد.
        [two] تم التراجع عن تغييرين.
        [few] تم التراجع عن { $count } تغييرات.
        [many] تم التراجع عن { $count } تغييرًا.
       *[other] تم التراجع عن { $count } تغيير.
    }
ctl-revoked = عاد الرد مسودة.
# $code (String) - The invitation.
ctl-invited =
    الدعوة: { $code }

    سلّمها بطريق غير هذا الحاسوب. تصلح لمرة واحدة ولن تُعرض مرة أخرى.
# $name (String) - The person.
ctl-accepted = أهلًا { $name }.
# $key (String) - مفتاح الاسترداد.
ctl-own-recovery-key =
    مفتاح الاسترداد الخاص بك: { $key }

    اكتبه واحفظه بعيدًا عن هذا الحاسوب. فهو يفتح حسابك حين لا تفتحه عبارة المرور، ولن يُعرض مرة أخرى.
# $read (Number) - الأسطر المقروءة. $invited (Number) - دُعوا. $changed (Number) - عُدّلوا. $unchanged (Number) - بلا تغيير. $rejected (Number) - رُفضوا.
ctl-people-imported = قُرئ { $read }: دُعي { $invited }، عُدّل { $changed }، بلا تغيير { $unchanged }، رُفض { $rejected }.
# $path (String) - الملف. $digits (String) - البصمة.
ctl-joining-requested =
    الطلب في { $path }.

    أرقام للمقارنة: { $digits }
# $path (String) - الملف.
ctl-joining-approved = الحزمة في { $path }. ولا يفتحها سوى الجهاز الذي طلبها.
# $vaults (String) - أسماؤها.
ctl-joined = انضم هذا الجهاز: { $vaults }. سجّل الدخول بمفتاح الاسترداد الخاص بك واختر عبارة مرور.
# $path (String) - The folder.
ctl-backed-up = النسخة الاحتياطية في { $path }.
# $vaults (String) - Their names.
ctl-restored = تمت استعادة: { $vaults }
ctl-nothing = لا شيء.
# $count (Number) - Messages that match.
ctl-found =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
# $after (String) - What --after takes.
ctl-more = للمزيد: --after { $after }
ctl-note = ملاحظة
ctl-logs-whole = كل السجلات سليمة.
ctl-logs-broken = أحد السجلات مختل. توقف عن العمل بمجلد البيانات هذا واتصل بالقائم على إدارته.
ctl-vaults-whole = كل الخزائن سليمة.
ctl-vaults-damaged = إحدى الخزائن تالفة. لم يُستبدل شيء؛ استعد نسخة احتياطية.
# $version (String) - Such as 0.1.0.
ctl-status = برنامج Meridian { $version }

## Words of lists

ctl-state-first-run = لا مؤسسة بعد
ctl-state-locked = مقفل
ctl-state-open = مفتوح
ctl-vault-whole = سليمة
ctl-vault-not-checked = لم تُفحص
ctl-vault-damaged = تالفة
ctl-vault-missing = مفقودة
ctl-vault-newer = من إصدار أحدث
ctl-role-agent = موظف خدمة
ctl-role-senior-agent = موظف خدمة أول
ctl-role-supervisor = مشرف
ctl-role-qa = ضمان الجودة
ctl-role-compliance = امتثال
ctl-role-auditor = مدقق
ctl-role-admin = مدير
ctl-role-deleted = حُذف الدور.
ctl-role-fault = خلل
ctl-role-more-permissive = يسمح بأكثر مما يسمح به الدور الذي يستند إليه: يجب أن يوافق شخص ثانٍ.
ctl-why-permit = مسموح.
ctl-why-forbid = غير مسموح.
ctl-why-missing = ناقص
ctl-person-invited = مدعو
ctl-person-active = نشط
ctl-person-suspended = موقوف
ctl-person-removed = أُزيل
ctl-approval-reset-passphrase = إعادة تعيين عبارة المرور
ctl-approval-reset-factors = إعادة تعيين عوامل التحقق الثانية
ctl-approval-save-role = حفظ دور
ctl-approval-unlock-role = إلغاء قفل دور
ctl-approval-state-waiting = بانتظار الموافقة
ctl-approval-state-approved = تمت الموافقة
ctl-approval-state-rejected = مرفوض
ctl-approval-state-carried-out = نُفّذ
ctl-approval-state-expired = انتهت مدته
ctl-device-here = هذا الجهاز
ctl-device-approved = معتمد
ctl-device-revoked = أُلغي اعتماده
ctl-conversation-open = مفتوحة
ctl-conversation-snoozed = مؤجلة
ctl-conversation-done = منجزة
ctl-conversation-spam = غير مرغوب فيها
ctl-reply-held = يمكن سحبه
ctl-reply-waiting = ينتظر الإرسال
ctl-reply-revoked = سُحب
ctl-import-state-running = قيد التنفيذ
ctl-import-state-done = اكتمل
ctl-import-state-cancelled = أُوقف
ctl-import-state-undone = جرى التراجع عنه
ctl-log-verified = متحقق منه
ctl-log-pending-anchor = بانتظار التثبيت
ctl-log-not-checked = لم يُفحص
ctl-log-broken = مختل
ctl-event-imported = استُوردت
ctl-event-assigned = أُسندت
ctl-event-unassigned = أُلغي إسنادها
ctl-event-snoozed = أُجّلت
ctl-event-woken = حان وقتها
ctl-event-resolved = أُنجزت
ctl-event-reopened = أُعيد فتحها
ctl-event-labelled = أُضيف وسم
ctl-event-unlabelled = أُزيل وسم
ctl-event-prioritised = تغيرت الأولوية
ctl-event-marked-spam = عُلّمت كغير مرغوب فيها
ctl-event-unmarked-spam = أُزيلت علامة غير مرغوب فيها
ctl-event-moved = نُقلت إلى قائمة انتظار أخرى
ctl-event-merged = دُمجت
ctl-event-split = فُصلت
ctl-event-customer-merged = دُمج عملاء
ctl-event-customer-split = فُصل عميل
ctl-event-reply-revoked = سُحب رد
ctl-event-unmasked = اطلاع على حقل محجوب
ctl-event-undone = جرى التراجع عن إجراء
