### Who may do what, and why: the question and its answer, the matrix of roles and acts, drafts of roles, and requests that a
### second person has to approve.

access-title = الأدوار والوصول
access-load-failed = تعذرت قراءة الأدوار والأفعال

## The question, a sentence whose parts are chosen

# $verdict: permit or forbid once it was answered, open before. The three elements are the choosers; put them where the language wants them.
access-question =
    { $verdict ->
        [permit] لماذا يحق لـ <who></who> <act></act> في حالة <thing></thing>؟
        [forbid] لماذا لا يحق لـ <who></who> <act></act> في حالة <thing></thing>؟
       *[open] هل يحق لـ <who></who> <act></act> في حالة <thing></thing>؟
    }
access-sentence = السؤال
access-who = مَن
access-act = ماذا
access-thing = على ماذا
access-thing-organisation = بأكملها
access-thing-conversation = محادثة برقمها
access-thing-customer = عميل برقمه
access-ask = اسأل
access-ask-again = اسأل من جديد
access-asking = جارٍ السؤال…
access-hint = اختر مَن وماذا وعلى ماذا، أو خلية في الجدول. يُسجَّل كل سؤال في سجل التدقيق.

## The answer

access-verdict = الحكم
access-says-permit = مسموح
access-says-forbid = غير مسموح
# $name (String) - The person's name. $count (Number) - How many rules permit it.
access-reason-permitted =
    { $count ->
        [zero] لا قاعدة تسمح بذلك.
        [one] تسمح بذلك قاعدة واحدة لـ { $name }، ولا تمنعه أي قاعدة.
        [two] تسمح بذلك قاعدتان لـ { $name }، ولا تمنعه أي قاعدة.
        [few] تسمح بذلك { $count } قواعد لـ { $name }، ولا تمنعه أي قاعدة.
        [many] تسمح بذلك { $count } قاعدة لـ { $name }، ولا تمنعه أي قاعدة.
       *[other] تسمح بذلك { $count } قاعدة لـ { $name }، ولا تمنعه أي قاعدة.
    }
# $name (String) - The person's name. $count (Number) - How many rules forbid it.
access-reason-forbidden =
    { $count ->
        [zero] أدوار { $name } تسمح بذلك.
        [one] أدوار { $name } تسمح بذلك. تمنعه قاعدة واحدة، والمنع يغلب دائمًا.
        [two] أدوار { $name } تسمح بذلك. تمنعه قاعدتان، والمنع يغلب دائمًا.
        [few] أدوار { $name } تسمح بذلك. تمنعه { $count } قواعد، والمنع يغلب دائمًا.
        [many] أدوار { $name } تسمح بذلك. تمنعه { $count } قاعدة، والمنع يغلب دائمًا.
       *[other] أدوار { $name } تسمح بذلك. تمنعه { $count } قاعدة، والمنع يغلب دائمًا.
    }
# $name (String) - The person's name.
access-reason-no-role = لا يسمح بذلك أي دور من أدوار { $name }، وما لا تسمح به قاعدة مرفوض.
# $name (String) - The person's name.
access-reason-condition = أدوار { $name } تسمح بذلك بشرط لا يتحقق هنا.
# $name (String) - The person's name. $count (Number) - How many rules forbid it.
access-reason-neither =
    { $count ->
        [zero] لا يسمح بذلك أي دور من أدوار { $name }.
        [one] لا يسمح بذلك أي دور من أدوار { $name }، وتمنعه فوق ذلك قاعدة واحدة.
        [two] لا يسمح بذلك أي دور من أدوار { $name }، وتمنعه فوق ذلك قاعدتان.
        [few] لا يسمح بذلك أي دور من أدوار { $name }، وتمنعه فوق ذلك { $count } قواعد.
        [many] لا يسمح بذلك أي دور من أدوار { $name }، وتمنعه فوق ذلك { $count } قاعدة.
       *[other] لا يسمح بذلك أي دور من أدوار { $name }، وتمنعه فوق ذلك { $count } قاعدة.
    }
# $number (String) - The number of the record.
access-recorded = سُجّل السؤال برقم { $number }.
# $hash (String) - The ends of the hash of the policies.
access-policy-set = مجموعة السياسات { $hash }
# $micros (String) - Microseconds.
access-micros = { $micros } ميكروثانية
access-decided = ما الذي حسم القرار
access-decided-nothing = لا قاعدة تتناول ذلك.
access-decided-condition = لا قاعدة تسمح به في الحال الراهنة.
access-effect-permit = سماح
access-effect-forbid = منع
access-missing = ما يجب أن يتغيّر، كله
access-missing-nothing = لا شيء. مسموح كما هو.

## What would have to change, and who can change it

access-missing-step-up = إدخال رمز جديد أو لمس المفتاح
access-missing-step-up-how = من الشخص نفسه خلال ثوانٍ. يُحتسب العامل خمس دقائق.
access-missing-enrolment-needed = تسجيل عامل ثانٍ
access-missing-enrolment-needed-how = من الشخص نفسه في الإعدادات، بهاتف أو مفتاح أمان.
access-missing-other-region = منح المنطقة التي أصله فيها
# $region (String) - A region's name.
access-missing-other-region-named = منح المنطقة { $region }
access-missing-other-region-how = ممن يفتحها، ويسري من فتح القفل التالي.
access-missing-other-queue = إضافة قائمة انتظاره
# $queue (String) - A queue's name.
access-missing-other-queue-named = إضافة قائمة الانتظار { $queue }
access-missing-other-queue-how = من الإدارة في «الأشخاص»، أو تُنقل المحادثة.
access-missing-other-language = إضافة لغته
# $language (String) - A language's name.
access-missing-other-language-named = إضافة اللغة { $language }
access-missing-other-language-how = من الإدارة في «الأشخاص».
access-missing-owned-by-another = أن يتخلى عنه مالكه
# $owner (String) - The owner's name.
access-missing-owned-by-another-named = أن يتخلى { $owner } عن المحادثة
access-missing-owned-by-another-how = أو يتولاها موظف خدمة أول أو مشرف.
access-missing-no-role = منح دور يسمح بذلك
access-missing-no-role-how = من الإدارة: دائمًا أو لمدة محددة.
access-missing-suspended = رفع الإيقاف
access-missing-suspended-how = من الإدارة في «الأشخاص».
access-missing-four-eyes = أن يقرر شخص آخر
access-missing-four-eyes-how = لا يقرر أحد في طلبه ولا فيما يخصه.
access-missing-auditor-writes = سحب دور القراءة
access-missing-auditor-writes-how = من يدقق لا يغيّر شيئًا، ولا بدور آخر.
access-missing-closed-region = السؤال من حاسوب يفتح المنطقة
access-missing-closed-region-how = لا مفتاح لها هنا، فلا يمكن الجزم.
access-missing-not-oneself = اختيار ما يخص الشخص نفسه
access-missing-not-oneself-how = لا يُفعل هذا إلا بالنفس.
access-missing-not-applicable = اختيار شيء آخر لهذا الفعل
access-missing-not-applicable-how = لا يُفعل بأشياء من هذا النوع.
access-missing-legal-hold = رفع الحجز القانوني

## What policies say. The id of a policy picks its words.

access-policy-agent-serve = موظفو الخدمة يخدمون عملاء مناطقهم
access-policy-agent-own = موظفو الخدمة يتولون ما لا مالك له أو ما يملكونه
access-policy-senior-agent-serve = موظفو الخدمة الأوائل يخدمون العملاء ويديرون النصوص
access-policy-supervisor-serve = يحق للمشرفين كل ما يحق لموظفي الخدمة
access-policy-supervisor-run = المشرفون يستوردون البريد ويديرون النصوص
access-policy-qa-read = ضمان الجودة يقرأ المحادثات
access-policy-compliance-review = الامتثال يقرأ المحادثات والسجل
access-policy-auditor-review = المدققون يقرؤون المحادثات والسجل لمدة محددة
access-policy-admin-run = الإدارة تدير المؤسسة وأشخاصها وخزائنها
access-policy-everyone-session = جلسة كل شخص له وحده
access-policy-everyone-organisation = يرى الجميع قوائم الانتظار والوسوم والنصوص والمواقع
access-policy-guard-owner = لا تؤخذ المحادثة من مالكها
access-policy-guard-queue = من قُصر على قوائم انتظار لا يرى غيرها
access-policy-guard-customer = العميل لمن يحق له رؤية إحدى محادثاته
access-policy-guard-hold = ما عليه حجز قانوني لا يُتلف
access-policy-guard-enrolment = من دون العامل الثاني الذي يطلبه الدور لا يُفتح شيء آخر
access-policy-guard-auditor = المدققون لا يغيّرون شيئًا
access-policy-guard-language = من قُصر على لغات لا يرى غيرها
access-policy-guard-step-up = يتطلب هذا عاملًا لم تمضِ عليه خمس دقائق
access-policy-guard-subject = لا يطلب أحد إعادة تعيين تخصه ولا ينفذها
access-policy-guard-four-eyes = لا يقرر أحد في طلبه
access-policy-residency-home = ما أصله في منطقة فهو لمن مُنحها
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-permit = يحق ذلك لدور { $role }
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-forbid = لا يحق ذلك أبدًا لدور { $role }
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-own = يحق ذلك لدور { $role } فيما لا مالك له أو ما يملكه

## The matrix

access-matrix = الأدوار والأفعال
# $roles (String) - How many roles. $acts (String) - How many acts.
access-matrix-count = الأدوار { $roles } · الأفعال { $acts }
access-matrix-acts = الفعل
access-permission-rest = للجميع
access-legend = معاني العلامات
access-legend-permit = سماح في هذا النطاق
access-legend-conditional = سماح بشرط
access-legend-forbid = منع
access-legend-none = بلا قاعدة، أي مرفوض
access-verdict-permit = مسموح
access-verdict-conditional = بشرط
access-verdict-forbid = ممنوع
access-verdict-none = بلا قاعدة
access-cell-permit = مسموح
access-cell-conditional = بشرط
access-cell-forbid = أبدًا
access-cell-none = بلا قاعدة
access-condition-step-up = تأكيد
access-condition-own = ما يملكه
access-condition-own-region = منطقته
access-condition-own-queues = قوائمه
access-condition-own-languages = لغاته
access-condition-with-reason = سبب
access-condition-four-eyes = أربع أعين
access-condition-oneself = نفسه
# Under a role's name. $count (Number) - How many people hold it.
access-role-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
access-role-change = تغيير هذا الدور
access-role-limits = تغيير حدوده
access-role-draft-from = إنشاء دور منه
access-role-delete = حذف هذا الدور
access-role-delete-title = هل تريد حذف هذا الدور؟
# $name (String) - The role's name.
access-role-delete-about = لن يُمنح «{ $name }» لأحد بعد الآن. يبقى ما فُعل به في السجل.
# $name (String) - The role's name.
access-role-deleted = حُذف الدور { $name }.

## A draft of a role

access-draft = مسودة دور
access-draft-new-role = إنشاء دور
access-draft-unnamed = دور جديد
access-draft-new = جديد
access-draft-changed = مُعدَّل
# The head of the draft's column. $name (String) - The role's name.
access-draft-of = { $name }، مسودة
access-draft-name = الاسم
access-draft-base = مبني على
access-draft-permissions = الصلاحيات
access-draft-limits = الحدود
access-draft-effect = الأثر
access-draft-added = أُضيف:
access-draft-removed = سُحب:
# $count (Number) - How many acts belong to a permission.
access-acts-count =
    { $count ->
        [zero] بلا أفعال
        [one] فعل واحد
        [two] فعلان
        [few] { $count } أفعال
        [many] { $count } فعلًا
       *[other] { $count } فعل
    }
# $changes (Number) - Acts decided differently. $permitted (Number), $forbidden (Number) - Recent decisions that would turn.
access-draft-sum =
    { $changes ->
        [zero] يقرر كما يقرر أساسه.
        [one] يتغير فعل واحد · قرارات يُسمح بها حديثًا: { $permitted } · تُمنع حديثًا: { $forbidden }
        [two] يتغير فعلان · قرارات يُسمح بها حديثًا: { $permitted } · تُمنع حديثًا: { $forbidden }
        [few] تتغير { $changes } أفعال · قرارات يُسمح بها حديثًا: { $permitted } · تُمنع حديثًا: { $forbidden }
        [many] يتغير { $changes } فعلًا · قرارات يُسمح بها حديثًا: { $permitted } · تُمنع حديثًا: { $forbidden }
       *[other] يتغير { $changes } فعل · قرارات يُسمح بها حديثًا: { $permitted } · تُمنع حديثًا: { $forbidden }
    }
access-draft-wider = يسمح بأكثر من قبل. يجب أن يوافق مدير ثانٍ، ولا توافق على طلبك.
access-draft-built-in = الدور المدمج يحتفظ بما يسمح به. يمكن تغيير حدوده.
access-draft-waits = ينتظر الموافقة
access-draft-waits-about = سُئل مدير آخر. احفظه مرة أخرى بعد موافقته.
access-draft-ask = طلب الموافقة
access-draft-save = حفظ الدور
access-draft-discard = تجاهل
# $name (String) - The role's name.
access-saved = حُفظ الدور { $name } وأصبح ساريًا.
access-testing = جارٍ التجريب…
# $role (String) - The role that the draft is based on.
access-diff-against = ما تغيّر مقارنةً بدور { $role }
# $role (String) - The role itself, as it stands.
access-diff-itself = ما تغيّر في { $role }
access-diff-nothing = لا يتغير أي قرار.
access-only-changes = ما تغيّر فقط
access-way-more = أكثر
access-way-less = أقل
access-way-other = بشكل مختلف
access-test-run = تجربة على القرارات الأخيرة
# Stands after the number. $count (Number) - How many decisions.
access-test-same =
    { $count ->
        [zero] قرار بلا تغيير
        [one] قرار بلا تغيير
        [two] قراران بلا تغيير
        [few] قرارات بلا تغيير
        [many] قرارًا بلا تغيير
       *[other] قرار بلا تغيير
    }
access-test-permitted = يُسمح بها حديثًا
access-test-forbidden = تُمنع حديثًا
access-limit-idle = يُقفل من دون نشاط بعد
access-limit-idle-about = من أراد أقل من ذلك ضبطه في الإعدادات.
access-limit-absolute = تنتهي الجلسة في كل حال بعد
access-limit-absolute-about = تُحتسب من فتح القفل، ويُحفظ العمل الجاري.
access-limit-factor = يتطلب عاملًا ثانيًا
access-limit-factor-about = من ذلك اليوم لا يعمل أحد بهذا الدور من دونه.
access-limit-factor-from = ابتداءً من
access-limit-grace = المهلة
access-limit-grace-about = طوال هذه المدة بعد تولي الدور تُعدّ عبارة المرور المُدخلة حديثًا عاملًا ثانيًا.
# $minutes (Number)
access-minutes =
    { $minutes ->
        [zero] بلا دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
# $hours (Number)
access-hours =
    { $hours ->
        [zero] بلا ساعات
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
# $days (Number)
access-days =
    { $days ->
        [zero] بلا مهلة
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }

## What is wrong with a draft

access-fault-name-missing = لا اسم له بعد.
access-fault-name-taken = يوجد دور بهذا الاسم.
access-fault-permission-unknown = إحدى الصلاحيات غير معروفة.
access-fault-base-unknown = الدور الذي بُني عليه لم يعد موجودًا.
access-fault-permissions-missing = لا يسمح بشيء.
access-fault-contact-needed = من يعمل على المحادثات أو يكتب يجب أن يرى وسائل الوصول إلى العملاء.
access-fault-times = الحدود غير ممكنة: يجب أن يُقفل قبل أن تنتهي الجلسة وخلال يوم.
access-fault-too-many = توجد أدوار كثيرة جدًا.
access-fault-built-in = الدور المدمج يحتفظ بما يسمح به، ولا تتغير إلا حدوده.
access-fault-locks-out = لن يبقى من يحق له تغيير الأدوار.
access-fault-invalid = لا تقبله السياسات.

## Permissions

permission-read = قراءة المحادثات
permission-read-about = عرض المحادثات والعملاء والبحث فيها وفتحها.
permission-contact = رؤية وسائل الوصول إلى العملاء
permission-contact-about = العناوين وأرقام الهاتف كاملة وأصل الرسالة.
permission-desk = العمل على المحادثات
permission-desk-about = الإسناد والتأجيل والإنجاز والوسم والنقل والدمج.
permission-take-over = التولي عن الزملاء
permission-take-over-about = تولي ما يملكه غيره ونقله.
permission-compose = الكتابة إلى العملاء
permission-compose-about = المسودات والردود والملاحظات والمرفقات.
permission-unmask = كشف المحجوب
permission-unmask-about = رؤية عنوان لمدة دقيقة، بسبب مسجّل.
permission-export = إخراج البيانات
permission-export-about = حفظ المرفقات خارج الخزنة.
permission-mail = استقبال البريد
permission-mail-about = استيراد البريد والتراجع عن الاستيراد.
permission-texts = إدارة النصوص والوسوم
permission-texts-about = النصوص الجاهزة والوسوم التي يعمل بها الجميع.
permission-organise = إدارة المؤسسة
permission-organise-about = قوائم الانتظار والمواقع والفرق وما يسري على الجميع.
permission-roster = رؤية من يعمل هنا
permission-roster-about = قائمة الأشخاص بأدوارهم وعواملهم.
permission-people = رعاية الأشخاص
permission-people-about = الدعوة والتعديل والإيقاف ومنح الأدوار والبت في إعادة التعيين.
permission-access = تقرير الصلاحيات
permission-access-about = إنشاء الأدوار والسؤال عن سبب السماح أو المنع.
permission-care = رعاية الخزائن
permission-care-about = الفحص والنسخ الاحتياطي والاستعادة.
permission-review = مراجعة السجل
permission-review-about = قراءة سجل التدقيق والتحقق منه.

## Acts as things that one may do. The id of the act picks its words.

access-act-list-conversations = عرض قائمة المحادثات
access-act-open-conversation = فتح محادثة
access-act-search = البحث
access-act-open-customer = فتح ملف عميل
access-act-preview-attachment = معاينة مرفق
access-act-open-source = رؤية أصل الرسالة
access-act-list-outbox = عرض صندوق الصادر
access-act-list-imports = عرض عمليات الاستيراد
access-act-list-people = عرض الأشخاص
access-act-list-records = قراءة سجل التدقيق
access-act-verify-log = التحقق من السجل
access-act-view-organisation = الاطلاع على المؤسسة
access-act-assign-conversation = إسناد محادثة
access-act-snooze-conversation = تأجيل محادثة
access-act-resolve-conversation = إنجاز محادثة
access-act-reopen-conversation = إعادة فتح محادثة
access-act-label-conversation = وسم محادثة
access-act-prioritise-conversation = تحديد الأولوية
access-act-mark-spam = الوسم كغير مرغوب فيه
access-act-mark-read = الوسم كمقروء
access-act-move-conversation = النقل إلى قائمة أخرى
access-act-merge-conversations = دمج محادثات
access-act-split-conversation = فصل محادثة
access-act-merge-customers = دمج عملاء
access-act-split-customer = فصل عميل
access-act-edit-customer = تعديل عميل
access-act-unmask-customer = رؤية عنوان محجوب
access-act-view-contact = رؤية وسائل الوصول إلى العملاء
access-act-undo-act = التراجع عن إجراء
access-act-save-draft = حفظ مسودة
access-act-discard-draft = تجاهل مسودة
access-act-send-reply = الرد
access-act-revoke-reply = سحب رد
access-act-add-note = إضافة ملاحظة
access-act-attach-file = إرفاق ملف
access-act-export-attachment = تصدير مرفق
access-act-show-remote-images = إظهار الصور الخارجية
access-act-import-mail = استيراد البريد
access-act-undo-import = التراجع عن استيراد
access-act-save-script = حفظ نص جاهز
access-act-delete-script = حذف نص جاهز
access-act-save-queue = حفظ قائمة انتظار
access-act-save-label = حفظ وسم
access-act-delete-label = حذف وسم
access-act-save-site = حفظ موقع
access-act-save-team = حفظ فريق
access-act-delete-team = حذف فريق
access-act-change-organisation = تعديل المؤسسة
access-act-invite-person = دعوة شخص
access-act-change-person = تعديل شخص
access-act-remove-person = إزالة شخص
access-act-give-grant = منح دور لمدة
access-act-delegate-role = إعارة دوره
access-act-end-grant = إنهاء دور مُعار
access-act-import-people = استيراد أشخاص
access-act-list-approvals = عرض الطلبات
access-act-request-reset = طلب إعادة تعيين
access-act-decide-approval = البت في طلب
access-act-carry-out-reset = تنفيذ إعادة تعيين
access-act-list-roles = عرض الأدوار
access-act-explain-access = السؤال عن السبب
access-act-save-role = حفظ دور
access-act-test-role = تجربة دور
access-act-delete-role = حذف دور
access-act-check-vault = فحص خزنة
access-act-backup-vault = نسخ خزنة احتياطيًّا
access-act-restore-vault = استعادة خزنة
access-act-make-support-bundle = إنشاء حزمة دعم

## People beside the matrix, and how they prove who they are

access-people = الأشخاص
# $shown (Number), $all (Number) - How many people are shown, and how many there are.
access-people-count = { $shown } من { $all }
access-people-find = البحث عن شخص أو دور
access-factor-key = مفتاح أمان لم يُستخدم بعد
# $ago (String) - How long ago, such as “2 minutes ago”.
access-factor-key-ago = مفتاح أمان، { $ago }
access-factor-code = رمز تطبيق لم يُستخدم بعد · بلا مفتاح
# $ago (String) - How long ago, such as “2 minutes ago”.
access-factor-code-ago = رمز تطبيق، { $ago } · بلا مفتاح
access-factor-none = بلا عامل ثانٍ
access-factor-must = بلا عامل ثانٍ: لا دخول

## Requests that a second person has to approve

approvals-title = الموافقات
approvals-lead = بعض الأفعال تحتاج إلى شخصين. لا يوافق أحد على طلبه ولا على ما يخصه.
approvals-load-failed = تعذرت قراءة الطلبات
approvals-waiting = تنتظر
approvals-none = لا شيء ينتظر
approvals-none-about = تظهر هنا طلبات إعادة التعيين وتوسيع الأدوار.
approvals-approved = وُوفق عليها ولم تُنفَّذ بعد
approvals-approved-lead = ينفّذها من طلبها.
approvals-past = مؤخرًا
approvals-somebody = شخص ما
# $name (String) - The person whom the request is about.
approvals-reset-passphrase = عبارة مرور جديدة لـ { $name }
# $name (String) - The person whom the request is about.
approvals-reset-factors = عوامل ثانية جديدة لـ { $name }
# $name (String) - The role that the request is about.
approvals-save-role = توسيع الدور { $name }
# $name (String) - The role that the request is about.
approvals-unlock-role = فتح قفل الدور { $name }
approvals-reset-passphrase-changes = تبطل عبارة مروره، وتتيح له دعوة جديدة مختومة بمفتاح الاسترداد اختيار غيرها.
approvals-reset-factors-changes = تبطل كل عوامله الثانية، ويسجّل غيرها عند فتح القفل التالي.
approvals-save-role-changes = يحق لمن لديه الدور أكثر من قبل.
approvals-unlock-role-changes = يمكن استخدام الدور وتغييره من جديد.
approvals-reason = السبب:
# $name (String) - Who asked. $ago (String) - How long ago.
approvals-asked = طلبه { $name }، { $ago }
# $name (String) - Who decided.
approvals-decided-by = قرره { $name }
# $when (String) - When it expires, such as “in 3 hours”.
approvals-expires = ينتهي { $when }
approvals-state-waiting = ينتظر
approvals-state-approved = وُوفق عليه
approvals-state-rejected = مرفوض
approvals-state-carried-out = نُفّذ
approvals-state-expired = انتهت مدته
approvals-approve = موافقة
approvals-reject = رفض
approvals-own = هذا طلبك: يقرره شخص آخر.
approvals-about-you = هذا يخصك: يقرره شخص آخر.
approvals-not-yours = أدوارك لا تقرر هذا.
approvals-carry-out = تنفيذ
approvals-done-approved = تمت الموافقة.
approvals-done-rejected = تم الرفض.
approvals-done-carried-out = نُفّذ. تُسجَّل عوامل جديدة عند فتح القفل التالي.
approvals-key-title = مفتاح استرداد المؤسسة
# $name (String) - Whose passphrase is set anew.
approvals-key-about = يختم دعوة جديدة لـ { $name }. يُستخدم هذه المرة فقط ولا يُحفظ في أي مكان.
approvals-key = مفتاح الاسترداد
approvals-invitation = دعوة جديدة
# $name (String) - Whose passphrase is set anew.
approvals-invitation-lead = سلّم هذا الرمز إلى { $name }. يظهر هذه المرة فقط، وبه تُختار عبارة مرور جديدة على هذا الجهاز.
