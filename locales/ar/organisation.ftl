### People, queues, labels, prepared texts and sites; and the words that name roles, regions and laws everywhere.

organisation-title = المؤسسة
organisation-parts = أقسام المؤسسة
organisation-people = الأشخاص
organisation-queues = قوائم الانتظار
organisation-labels = الوسوم
organisation-scripts = النصوص الجاهزة
organisation-sites = المواقع
organisation-load-failed = تعذرت قراءة بيانات المؤسسة
organisation-save = حفظ
organisation-edit = تعديل
# Heard with the button. $name is what is edited.
organisation-edit-named = تعديل { $name }
organisation-delete = حذف
# Heard with the button. $name is what is deleted.
organisation-delete-named = حذف { $name }
organisation-name = الاسم
organisation-name-missing = اكتب اسمًا.
organisation-not-saved = لم يُحفظ هذا

## People

organisation-people-lead = لا يفتح الشخص إلا مناطقه. تُراجَع الأدوار عند كل إجراء، وهي لا تفتح أي خزنة بذاتها.
organisation-invite = دعوة شخص
organisation-invite-go = إنشاء الدعوة
organisation-invited-title = الدعوة
# $name is the invited person's name.
organisation-invited-lead = أعطِ هذا الرمز إلى { $name }. يُعرض هذه المرة فقط. على هذا الحاسوب يُختار «شخص آخر على هذا الحاسوب» ثم يُكتب الرمز.
organisation-invited-about = يفتح خزائن المناطق الممنوحة إلى أن يُستخدم أو يوقَف حساب الشخص. سلّمه باليد أو بالهاتف، لا بالبريد.
organisation-invited-label = الدعوة
organisation-copy = نسخ
organisation-copied = تم النسخ
organisation-person-roles = الأدوار
organisation-person-roles-none = من دون دور لا يستطيع شيئًا حتى يُمنح دورًا لمدة.
organisation-person-regions = المناطق
organisation-person-languages = اللغات
organisation-person-languages-hint = اللغات التي يستطيع هذا الشخص الرد بها.
organisation-person-site = الموقع
organisation-person-site-none = بلا موقع
organisation-person-state = الحالة
organisation-person-state-active = نشط
organisation-person-state-invited = مدعو
organisation-person-state-suspended = موقوف
organisation-person-suspend-about = لا يستطيع فتح القفل بعد الآن. تبقى محادثاته باسمه إلى أن تُسند من جديد.
organisation-person-regions-missing = اختر منطقة واحدة على الأقل.
organisation-person-regions-granted = لا يمنح المنطقة إلا من يفتحها، ويسري المنح عندما يفتح ذلك الشخص القفل في المرة التالية.
organisation-person-you = أنت
organisation-people-empty = أنت وحدك هنا حتى الآن
organisation-people-empty-about = ادعُ من يشاركونك هذا الحاسوب.

organisation-person-state-removed = مُزال
organisation-person-leaves = عن هذا الشخص
organisation-person-profile = الملف الشخصي
organisation-person-scope = النطاق
organisation-person-skills = المهارات
organisation-person-none = بلا
organisation-person-entity = جهة التوظيف
organisation-person-entity-hint = الشركة التي أُبرم معها العقد.
organisation-person-home = المنطقة الأصلية
organisation-person-place = مكان العمل
organisation-person-place-hint = الاطلاع من بلد آخر يُعدّ نقلًا للبيانات.
organisation-person-zone = المنطقة الزمنية
organisation-person-zone-site = منطقة الموقع
organisation-person-roles-about = تسري الأدوار من فتح القفل التالي. يُمنح الدور المؤقت من قائمة الأشخاص.
organisation-person-factors = العامل الثاني
organisation-person-seen = آخر ظهور
organisation-role-needs-end = لمدة محددة فقط: اختر «منح دور لمدة» في قائمة الأشخاص.
organisation-role-own = دور أنشأته مؤسستك.
organisation-held-teams-none = ليس في أي فريق
organisation-held-queues-all = كل قوائم الانتظار في مناطقه
organisation-held-languages = اللغات المقصور عليها
organisation-held-languages-all = كل اللغات
organisation-held-missing = اختر واحدًا على الأقل أو الكل.
organisation-people-find = البحث عن شخص
organisation-people-removed = إظهار المُزالين
# $when (String) - When the invitation expires, such as “in 6 days”.
organisation-invited-until = تنتهي { $when }
organisation-invited-over = انتهت صلاحيتها
# Heard with the menu. $name (String) - The person's name.
organisation-acts-named = المزيد بشأن { $name }
organisation-act-grant = منح دور لمدة
# $role (String) - A role that somebody holds for a time.
organisation-act-end-grant = إنهاء الدور المُعار { $role }
organisation-act-passphrase = طلب عبارة مرور جديدة
organisation-act-factors = طلب عوامل جديدة
organisation-act-suspend = إيقاف
organisation-act-activate = رفع الإيقاف
organisation-act-remove = إزالة
# $name (String) - The person's name.
organisation-suspend-title = هل تريد إيقاف { $name }؟
# $name (String) - The person's name.
organisation-remove-title = هل تريد إزالة { $name }؟
organisation-remove-about = لا يستطيع فتح القفل بعد الآن، وتُسحب مفاتيحه. يبقى ما فعله في السجل، وتُسند محادثاته من جديد.
# $name (String) - The person's name.
organisation-reset-passphrase-title = عبارة مرور جديدة لـ { $name }
organisation-reset-passphrase-about = تبطل عبارة المرور الحالية، وتُختم دعوة جديدة بمفتاح استرداد المؤسسة.
# $name (String) - The person's name.
organisation-reset-factors-title = عوامل ثانية جديدة لـ { $name }
organisation-reset-factors-about = تبطل كل العوامل الحالية، وتُسجَّل عوامل جديدة عند فتح القفل التالي.
organisation-reset-four-eyes = يجب أن يوافق شخص آخر قبل التنفيذ.
organisation-reset-go = طلب الموافقة
organisation-reset-asked = قُدّم الطلب، وهو ينتظر في «الموافقات».

## Skills

organisation-skills-about = ما يتقنه الشخص، لتوجيه العمل. المهارة المؤرخة تُحتسب حتى تاريخها.
organisation-skills-none = لا مهارات بعد.
organisation-skill-name = المهارة
organisation-skill-name-missing = أعطِ كل مهارة اسمًا.
organisation-skill-twice = مهارة مكررة.
organisation-skill-level = المستوى
organisation-skill-level-1 = 1 · يتعلم
organisation-skill-level-2 = 2 · بمساعدة
organisation-skill-level-3 = 3 · بمفرده
organisation-skill-level-4 = 4 · الحالات الصعبة
organisation-skill-level-5 = 5 · يعلّم غيره
organisation-skill-expires = لها تاريخ انتهاء
organisation-skill-until = سارية حتى
organisation-skill-add = إضافة مهارة

## Roles for a time

# $name (String) - The person's name.
organisation-grant-title = دور لمدة محددة لـ { $name }
organisation-grant-about = ينتهي من تلقاء نفسه. يُحفظ السبب في سجل التدقيق.
organisation-grant-go = منح الدور
organisation-grant-to = إلى
organisation-grant-to-missing = اختر شخصًا.
organisation-grant-role = الدور
organisation-grant-from = من
organisation-grant-until = حتى
organisation-grant-until-wrong = يجب أن تكون النهاية في المستقبل وبعد البداية.
# $name (String) - The person's name. $role (String) - The role. $when (String) - The day it ends.
organisation-grant-given = لدى { $name } دور { $role } حتى { $when }.
organisation-grant-ended = انتهى الدور المُعار.
# $role (String) - The role. $when (String) - The day it ends.
organisation-grant-now = { $role } حتى { $when }
# $role (String) - The role. $from (String), $when (String) - The days it begins and ends.
organisation-grant-later = { $role } من { $from } حتى { $when }
organisation-delegate-title = إعارة أحد أدوارك
organisation-delegate-about = لإجازتك: يتولى شخص آخر الدور حتى عودتك، ويبقى الدور لك أيضًا.
organisation-delegate-go = إعارة الدور

## Teams

organisation-teams = الفرق
organisation-teams-lead = أشخاص يتشاركون قوائم انتظار. الفريق وحده لا يمنح شيئًا؛ ومن قُصر عليه يرى قوائم انتظاره.
organisation-team = فريق
organisation-team-new = إضافة فريق
organisation-team-delete-title = هل تريد حذف هذا الفريق؟
# $name (String) - The team's name.
organisation-team-delete-about = يُزال «{ $name }» عن أفراده، وتبقى لهم أدوارهم وقوائم انتظارهم.
organisation-teams-empty = لا فرق بعد
organisation-teams-empty-about = أضف فريقًا، مثل «الليل» أو «المرتجعات».

## People from a file

organisation-import = استيراد أشخاص
organisation-import-about = ملف SCIM (بصيغة JSON) أو جدول (CSV) كما يصدّره موفّر الهوية. يُجرَّب أولًا، ولا يتغير شيء قبل أن ترى النتيجة.
organisation-import-path = الملف
organisation-import-pick = اختيار ملف
organisation-import-try = تجربة
# $count (Number) - How many people would be invited or changed.
organisation-import-go =
    { $count ->
        [zero] لا أحد لاستيراده
        [one] استيراد شخص واحد
        [two] استيراد شخصين
        [few] استيراد { $count } أشخاص
        [many] استيراد { $count } شخصًا
       *[other] استيراد { $count } شخص
    }
organisation-import-tried = هكذا ستكون النتيجة
organisation-import-done = استُورد الأشخاص
# Five numbers (String): $read lines read, $invited new people, $changed and $unchanged known ones, $rejected lines.
organisation-import-balance = قُرئ { $read }: جديد { $invited }، مُعدَّل { $changed }، بلا تغيير { $unchanged }، مرفوض { $rejected }.
organisation-import-rows = الأشخاص الجدد والأسطر المرفوضة
organisation-import-nothing = لا أحد جديد، وقُرئت كل الأسطر.
organisation-import-line = السطر
organisation-import-why = السبب
organisation-import-new = جديد
organisation-import-rejected = مرفوض
organisation-import-copy = نسخ الأسماء والرموز

## Regions

organisation-regions = المناطق
organisation-regions-lead = موطن البيانات منطقة: خزنة مشفرة واحدة، ومفتاح واحد، ومجموعة قوانين واحدة. لا ينتقل شيء بينها من تلقاء نفسه.
organisation-region = المنطقة
organisation-region-code = الاسم المختصر
organisation-region-queues = قوائم الانتظار
organisation-region-people = الأشخاص
organisation-region-open = تفتحها أنت
organisation-region-home = موطن المؤسسة
organisation-region-new = إضافة منطقة
organisation-region-go = إنشاء خزنتها
organisation-region-choose = المنطقة
organisation-region-new-about = تُنشأ على هذا الحاسوب خزنة جديدة فارغة لها مفتاحها. أنت تفتحها من الآن؛ امنحها لغيرك من قسم الأشخاص.
organisation-region-all = كل المناطق التي تعرفها السياسات مضافة بالفعل.

## Queues

organisation-queues-lead = تنتظر المحادثة في قائمة انتظار. والمهلة المستهدفة هي الوقت الذي يجب أن يتلقى العميل ردًّا خلاله.
organisation-queue-new = إضافة قائمة انتظار
organisation-queue-title = قائمة الانتظار
organisation-queue-region = المنطقة
organisation-queue-target = المهلة المستهدفة
organisation-queue-target-minutes = المهلة المستهدفة بالدقائق
organisation-queue-target-wrong = بين دقيقة واحدة و30 يومًا.
organisation-queue-addresses = العناوين الخاصة
organisation-queue-addresses-hint = عنوان واحد في كل سطر. البريد المرسل منها أرسله الفريق، وتخرج الردود من أولها.
organisation-queue-addresses-none = لا يوجد
# A target. $minutes is a number of minutes below an hour.
organisation-target-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
# A target. $hours may have a fraction.
organisation-target-hours =
    { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
# A target. $days may have a fraction.
organisation-target-days =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
organisation-queues-empty = لا قوائم انتظار بعد
organisation-queues-empty-about = يحتاج البريد المستورد إلى قائمة ينتظر فيها. أضف القائمة الأولى.

## Labels

organisation-labels-lead = تصنف الوسوم المحادثات عبر قوائم الانتظار. لكل وسم لون من ثمانية يستطيع الجميع التمييز بينها.
organisation-label-new = إضافة وسم
organisation-label-title = الوسم
organisation-label-tone = اللون
organisation-tone-0 = رمادي
organisation-tone-1 = أزرق
organisation-tone-2 = أزرق مخضر
organisation-tone-3 = أخضر
organisation-tone-4 = زيتوني
organisation-tone-5 = كهرماني
organisation-tone-6 = برتقالي
organisation-tone-7 = بنفسجي
organisation-label-delete-title = أتريد حذف هذا الوسم؟
# $name is the label's name.
organisation-label-delete-about = يُزال «{ $name }» عن كل المحادثات. وتبقى المحادثات كما هي.
organisation-labels-empty = لا وسوم بعد
organisation-labels-empty-about = أضف وسمًا مثل «استرداد مبلغ» أو «توصيل».

## Scripts

organisation-scripts-lead = نصوص معدّة مسبقًا. يعرض محرر الرد النصوص المكتوبة بلغة العميل أولًا.
organisation-script-new = إضافة نص جاهز
organisation-script-title = العنوان
organisation-script-language = اللغة
organisation-script-text = النص
organisation-script-text-missing = اكتب النص.
organisation-script-dialog = نص جاهز
organisation-script-placeholders = عناصر نائبة تُملأ عند إدراج النص:
organisation-script-placeholder-customer = اسم العميل
organisation-script-placeholder-agent = اسمك
organisation-script-placeholder-organisation = اسم المؤسسة
organisation-script-placeholder-subject = موضوع المحادثة
organisation-script-placeholder-conversation = رقم المحادثة، للإشارة إليه
organisation-script-placeholder-date = تاريخ اليوم بلغة النص
# A button that writes a placeholder into the text. $placeholder is it, with its braces.
organisation-script-insert = إدراج { $placeholder }
# A placeholder that does not exist, or is not closed. $placeholder is it, with its braces.
organisation-script-unknown = العنصر { $placeholder } ليس منها. صحّحه، أو كرّر القوس لكتابة قوس.
organisation-script-delete-title = أتريد حذف هذا النص الجاهز؟
# $name is the script's title.
organisation-script-delete-about = لن يُعرض «{ $name }» بعد الآن. وتبقى الردود التي استخدمته كما هي.
organisation-scripts-empty = لا نصوص جاهزة بعد
organisation-scripts-empty-about = أضف الرد الذي تكتبه أكثر من غيره.
organisation-scripts-all = كل اللغات

## Sites

organisation-sites-lead = الموقع مكان يعمل فيه الناس. ساعات عمله ترسم الخط الممتد أعلى النافذة؛ وتبيّن خريطة العالم على شاشة القفل مكانه.
organisation-site-new = إضافة موقع
organisation-site-title = الموقع
organisation-site-zone = المنطقة الزمنية
organisation-site-zone-wrong = لا توجد منطقة زمنية كهذه. اكتبها على نحو Europe/Berlin.
organisation-site-latitude = خط العرض
organisation-site-longitude = خط الطول
organisation-site-place-hint = بالدرجات، والشمال والشرق موجبان.
organisation-site-place-wrong = خط العرض من −90 إلى 90، وخط الطول من −180 إلى 180.
organisation-site-opens = يفتح
organisation-site-closes = يغلق
organisation-site-hours = ساعات العمل
# $opens and $closes are local times.
organisation-site-hours-of = { $opens } – { $closes }
organisation-site-hours-hint = بالتوقيت المحلي. وقت الإغلاق السابق لوقت الفتح يقع في اليوم التالي.
organisation-site-hours-wrong = اكتب وقتًا مثل 08:30.
organisation-site-days = أيام العمل
organisation-site-days-missing = اختر يومًا واحدًا على الأقل.
organisation-site-now = الآن
organisation-sites-empty = لا مواقع بعد
organisation-sites-empty-about = أضف المكان الذي يعمل فيه فريقك.

## Roles, said everywhere

role-agent = موظف خدمة
role-senior-agent = موظف خدمة أول
role-supervisor = مشرف
role-qa = ضمان الجودة
role-compliance = امتثال
role-auditor = مدقق
role-admin = إدارة
role-custom = دور خاص بالمؤسسة
role-agent-about = قراءة محادثات مناطقه والرد عليها وإنجازها.
role-senior-agent-about = مثل موظف الخدمة؛ إضافةً إلى تولي محادثات الزملاء ونقلها وإدارة النصوص الجاهزة والوسوم.
role-supervisor-about = مثل موظف الخدمة؛ إضافةً إلى استيراد البريد ونقل العمل وإدارة النصوص الجاهزة والوسوم.
role-qa-about = قراءة محادثات مناطقه؛ من دون أي كتابة.
role-compliance-about = قراءة المحادثات والسجل؛ من دون أي تغيير في مكتب العمل.
role-auditor-about = قراءة المحادثات والسجل من دون أي تغيير؛ وحتى تاريخ محدد فقط.
role-admin-about = الأشخاص وقوائم الانتظار والمواقع والخزائن؛ من دون المحادثات.

## Regions, said everywhere

region-org = المؤسسة
region-eu = الاتحاد الأوروبي
region-uk = المملكة المتحدة
region-us = الولايات المتحدة
region-ca = كندا
region-br = البرازيل
region-in = الهند
region-jp = اليابان
region-kr = كوريا الجنوبية
region-cn = الصين
region-sg = سنغافورة
region-au = أستراليا
region-sa = المملكة العربية السعودية
region-tr = تركيا
region-ru = روسيا
region-kz = كازاخستان
region-vn = فيتنام
# A region with its short name. $name is the region's name, $region its short name.
region-named = { $name }، { $region }

## Laws as templates

regime-eu-gdpr = الاتحاد الأوروبي، اللائحة العامة لحماية البيانات (GDPR)
regime-eu-ai-act = الاتحاد الأوروبي، قانون الذكاء الاصطناعي
regime-es-ley10-2025 = إسبانيا، القانون 10/2025
regime-pci-dss = بطاقات الدفع (PCI DSS)
regime-uk-gdpr = المملكة المتحدة، اللائحة العامة لحماية البيانات (UK GDPR)
regime-us-28cfr202 = الولايات المتحدة، قاعدة البيانات المجمعة (28 CFR 202)
regime-ca-qc-law25 = كيبيك، القانون 25
regime-br-lgpd = البرازيل، قانون LGPD
regime-in-dpdp = الهند، قانون DPDP
regime-kr-pipa = كوريا الجنوبية، قانون PIPA
regime-cn-pipl = الصين، قانون PIPL
regime-sa-pdpl = السعودية، نظام حماية البيانات الشخصية (PDPL)
regime-tr-kvkk = تركيا، قانون KVKK
regime-ru-152fz = روسيا، القانون 152-FZ
regime-kz = كازاخستان، القانون 94-V
regime-vn-pdpl = فيتنام، قانون PDPL
# A template of rules that fits a law. $regime is the law's name.
regime-template = قالب { $regime }

## Rules of the templates, each one sentence

regime-rule-home-not-required = يمكن تخزين البيانات خارج المنطقة أيضًا.
regime-rule-home-required = تُخزَّن البيانات الشخصية داخل البلد.
regime-rule-home-critical-operators = يُبقي مشغلو البنية التحتية الحيوية البيانات داخل البلد.
regime-rule-home-health-and-finance = تبقى بعض بيانات الصحة والمال داخل البلد.
regime-rule-home-named-by-government = تبقى داخل البلد البيانات التي تسميها الحكومة، لدى الشركات الكبيرة التي تسميها.
regime-rule-home-some-firms = تُبقي بعض الشركات بيانات مستخدميها داخل البلد.
regime-rule-collect-abroad = لا تُجمع بيانات المواطنين في قواعد بيانات في الخارج.
regime-rule-copies-abroad = يمكن أن توجد نسخ في الخارج أيضًا.
regime-rule-transfer-adequacy-or-clauses = تُنقل البيانات إلى الخارج حيث يُعترف بحماية مكافئة، أو بموجب بنود نموذجية.
regime-rule-transfer-without-mechanism = لا يطلع أحد في الخارج على بيانات العملاء من دون آلية قانونية موثقة.
regime-rule-transfer-not-materially-lower = تُنقل البيانات إلى الخارج حيث لا تقل الحماية على نحو جوهري.
regime-rule-transfer-unmodified-clauses = تُعتمد البنود النموذجية حرفيًّا.
regime-rule-transfer-disclose-countries = يُبلَّغ العملاء بالبلدان التي تُنقل إليها بياناتهم.
regime-rule-transfer-assessment-first = يُقيَّم كل نقل إلى خارج المقاطعة مسبقًا.
regime-rule-transfer-under-yearly-count = يمكن نقل بيانات عدد قليل من الأشخاص سنويًّا إلى الخارج من دون إجراء خاص.
regime-rule-transfer-contract-or-certificate = تُنقل بيانات عدد أكبر من الأشخاص إلى الخارج بموجب عقد نموذجي مودَع أو شهادة.
regime-rule-transfer-security-assessment = لا تُنقل البيانات الكثيرة أو المهمة إلى الخارج إلا بعد تقييم أمني حكومي.
regime-rule-transfer-split-volume = لا يُجزَّأ النقل إلى عمليات صغيرة للبقاء دون الحد.
regime-rule-transfer-unless-listed = يمكن نقل البيانات إلى الخارج عدا البلدان التي تدرجها الحكومة في قائمة.
regime-rule-transfer-consent = تُنقل البيانات إلى الخارج بموافقة العميل أو حيث تتكافأ الحماية.
regime-rule-transfer-consent-or-certificate = تُنقل البيانات إلى الخارج بموافقة منفصلة، أو إلى متلقٍّ معتمد.
regime-rule-transfer-notify-first = تُبلَّغ الجهة المختصة قبل نقل البيانات إلى الخارج.
regime-rule-transfer-mechanism-and-risk = تُنقل البيانات إلى الخارج بموجب آلية قانونية وبعد تقييم للمخاطر.
regime-rule-transfer-filed-contract = يُودَع لدى الجهة المختصة خلال أيام عقد نموذجي للبيانات المنقولة إلى الخارج.
regime-rule-transfer-impact-dossier = يُحفظ ملف عن أثر عمليات النقل ويُودَع.
regime-rule-view-abroad-is-transfer = الاطلاع من الخارج يُعد نقلًا.
regime-rule-bulk-to-listed-countries = لا تُنقل البيانات الحساسة المجمعة إلى البلدان أو الأشخاص المدرجين.
regime-rule-record-citizenship-and-volume = يُسجَّل أصحاب البيانات المنقولة ومقدارها.
regime-rule-keep-ten-years = تُحفظ سجلات عمليات النقل عشر سنوات.
regime-rule-certify-yearly = يُدقَّق الامتثال ويُصدَّق عليه كل سنة.
regime-rule-audit-every-two-years = يُدقَّق التعامل مع البيانات الشخصية بانتظام، ولدى كبار المشغلين كل سنتين.
regime-rule-erase-within-month = تُمحى بيانات العميل الذي يطلب ذلك خلال شهر، ما لم يوجب قانون حفظها.
regime-rule-erase-destruction-act = يُوثَّق المحو بمحضر إتلاف.
regime-rule-erase-destruction-policy = يتبع المحو سياسة إتلاف مكتوبة.
regime-rule-portable-copy = يحق للعميل أخذ نسخة من بياناته.
regime-rule-breach-72-hours = يُبلَّغ عن أي خرق خلال 72 ساعة.
regime-rule-breach-24-and-72-hours = يُبلَّغ عن أي خرق خلال 24 ساعة، وعن سببه خلال 72 ساعة.
regime-rule-breach-3-business-days = يُبلَّغ عن أي خرق خلال ثلاثة أيام عمل.
regime-rule-incident-register = تُدوَّن كل واقعة في سجل.
regime-rule-register-of-processing = يبيّن سجل ما يُعالَج ولماذا.
regime-rule-register-states-period = يبيّن السجل مدة حفظ البيانات.
regime-rule-logs-one-year = تُحفظ السجلات سنة واحدة.
regime-rule-logs-protected = تُحفظ سجلات الوصول وتُحمى من التغيير.
regime-rule-card-codes-kept = لا تُحفظ رموز أمان بطاقات الدفع بعد الدفع.
regime-rule-card-pause-recorded = يتوقف التسجيل أثناء قراءة بيانات البطاقة، ويُوثَّق التوقف.
regime-rule-emotion-of-employees = لا تُستقرأ مشاعر الموظفين آليًّا.
regime-rule-say-when-bot = يُبلَّغ العملاء حين يتحدثون إلى آلة.
regime-rule-calls-within-three-minutes = يُرد على المكالمات خلال ثلاث دقائق.
regime-rule-human-on-request = من يطلب التحدث إلى إنسان يُلبَّى طلبه.
regime-rule-case-key = لكل حالة رمز يمكن للعميل أن يستفسر به.
