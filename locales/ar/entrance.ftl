### First run, unlock, and the ways back in. The reader has not signed in: nothing here may name a person.


## The steps of the first run

entrance-step-language = اللغة
entrance-step-language-about = يمكن تغييرها في أي وقت من دون إعادة تشغيل.
entrance-step-organisation = المؤسسة والمنطقة الأصلية
entrance-step-organisation-about = أين موطن بياناتك، والقانون المرتبط به، بكلمات واضحة.
entrance-step-passphrase = أنت وعبارة المرور
entrance-step-passphrase-about = تفتح الخزنة على هذا الجهاز. أي كلمات تشاء.
entrance-step-recovery = مفتاح الاسترداد
entrance-step-recovery-about = يفتح الخزنة على حاسوب جديد. تحفظه على ورق وتؤكد مجموعتين منه.
entrance-step-import = استيراد البريد
entrance-step-import-about = ملفات صناديق بريد أو مجلدات؛ تبقى في منطقتك الأصلية.
# Where the reader stands. $step is the number of this step, $steps how many there are.
entrance-step-count = الخطوة { $step } من { $steps }
entrance-step-optional = اختيارية
entrance-step-change = تغيير
# Heard with the button that goes back to a step. $step is the step's name.
entrance-step-change-named = تغيير: { $step }
entrance-steps-label = خطوات التشغيل الأول
entrance-back = رجوع
entrance-continue = متابعة
entrance-stays-here = كل ما هنا يبقى على هذا الجهاز. لا يُنشأ شيء قبل أن تختار عبارة مرور.
entrance-made-here = أُنشئت الخزنة. كل ما فيها يبقى على هذا الجهاز.

## Language

entrance-language-title = بأي لغة تعمل؟
entrance-language-lead = لكل مكتب عمل لغته. أما العملاء فيُجابون دائمًا بلغتهم.
entrance-language-guess = من إعدادات هذا الحاسوب
entrance-language-chosen = مختارة
entrance-language-others = كل اللغات الأخرى
entrance-language-find = اكتب للبحث عن لغة
# Shown in the empty search field: beginnings in three scripts show that any spelling works.
entrance-language-find-example = اكتب للبحث: deu، عر، 日本 …
# Nothing matches what was typed. $typed is that text.
entrance-language-none = لا لغة تطابق «{ $typed }».
entrance-language-partly = لم تكتمل ترجمتها بعد: تظهر الإنجليزية حيث تنقص الكلمات
entrance-language-note = تتبع التواريخ والأرقام اللغة؛ أما المواعيد النهائية وسجل التدقيق فتُكتب بالطريقة نفسها في كل مكان.

## Organisation and home region

entrance-organisation-title = مؤسستك ومنطقتها الأصلية
entrance-organisation-lead = تُحفظ بيانات العملاء في الخزنة المشفرة لمنطقة واحدة، ولا تغادرها إلا عبر بوابة تفتحها السياسة.
entrance-organisation-name = اسم المؤسسة
entrance-organisation-name-hint = يظهر للعاملين معك. يمكن تغييره لاحقًا.
entrance-organisation-name-missing = اكتب اسم المؤسسة.
entrance-region = المنطقة الأصلية
entrance-region-hint = حيث يوجد العملاء الذين يرد بريدهم أولًا. يمكن إضافة مناطق أخرى لاحقًا، لكل منها خزنتها.
entrance-region-missing = اختر المنطقة الأصلية.
entrance-regime = قالب القانون
# How many rules a template has. $count is that number.
entrance-regime-rules =
    { $count ->
        [zero] لا قواعد
        [one] قاعدة واحدة
        [two] قاعدتان
        [few] { $count } قواعد
        [many] { $count } قاعدة
       *[other] { $count } قاعدة
    }
# Below a template. $date is the day on which its authors last looked at the law.
entrance-regime-reviewed = نقطة انطلاق رُوجعت في { $date }. يجب أن يؤكدها مستشار قانوني.
entrance-regime-none = لا قالب يناسب هذه المنطقة بعد. كل ما لم يُسمح به يبقى محظورًا.
# Laws that may apply beside the chosen one. $regimes is a list of their names.
entrance-regime-more = قد ينطبق أيضًا: { $regimes }. يمكن إضافتها لاحقًا.
entrance-regime-label = قواعد القالب بكلمات واضحة
entrance-effect-permit = مسموح
entrance-effect-forbid = محظور
entrance-effect-conditional = بشرط

## You and your passphrase

entrance-person-title = أنت وعبارة المرور
entrance-person-lead = أنت أول شخص في هذه المؤسسة، وتتولى كل الأدوار إلى أن يتسلم الآخرون أدوارهم.
entrance-person-name = اسمك
entrance-person-name-hint = يُحفظ داخل الخزنة فقط. تعرض شاشة القفل الأحرف الأولى.
entrance-person-name-missing = اكتب اسمك.
entrance-passphrase = عبارة المرور
entrance-passphrase-new = عبارة المرور الجديدة
entrance-passphrase-again = العبارة نفسها مرة أخرى
entrance-passphrase-hint = عدة كلمات لا صلة بينها قوية وسهلة الحفظ. المسافات وكل أنظمة الكتابة مقبولة.
entrance-passphrase-differs = عبارتا المرور مختلفتان.
entrance-passphrase-weak = يمكن تخمين عبارة المرور هذه. أطِلها.
entrance-strength-label = قوة عبارة المرور
entrance-strength-0 = ضعيفة جدًّا
entrance-strength-1 = ضعيفة
entrance-strength-2 = متوسطة
entrance-strength-3 = قوية
entrance-strength-4 = قوية جدًّا
entrance-strength-0-about = من أول ما يخمّنه أي شخص يحاول.
entrance-strength-1-about = يصل إليها من يخمّن بصبر.
entrance-strength-2-about = قد يصل إليها مع الوقت حاسوب سريع لديه القرص المسروق.
entrance-strength-3-about = بالقرص المسروق وحده لا يمكن تجربتها أصلًا؛ ومع الجهاز أيضًا يستغرق التخمين سنوات.
entrance-strength-4-about = حتى مع القرص المسروق والجهاز، يستغرق التخمين قرونًا.
# Why a passphrase is easy to guess; the ids come from the programme.
passphrase-short = الحد الأدنى عشرة أحرف.
passphrase-common = هي من أول ما يُجرَّب.
passphrase-sequence = تُجرَّب صفوف المفاتيح وتسلسلات الأبجدية مبكرًا.
passphrase-repeat = التكرار لا يضيف كثيرًا.
passphrase-date = تُجرَّب التواريخ والسنوات مبكرًا.
passphrase-word = كلمة واحدة لا تكفي؛ أضف كلمات لا صلة بينها.
passphrase-name = تُجرَّب الأسماء مبكرًا، وأسماء هذه المؤسسة أولًا.
passphrase-guessable = يمكن تخمينها. أضف كلمة أخرى لا صلة لها بغيرها.
entrance-caps-lock = مفتاح Caps Lock مفعّل
entrance-caps-lock-about = استخدم رمز العين لقراءة ما كتبت.
entrance-create = إنشاء الخزنة
entrance-creating = جارٍ إنشاء الخزنة…
entrance-creating-about = تُعالَج عبارة المرور ببطء عن قصد كي يكون تخمينها بطيئًا. يستغرق ذلك لحظات.

## Keystore of the system

entrance-keystore-ready = جهاز معروف
entrance-keystore-ready-about = سره محفوظ في مخزن مفاتيح النظام. القرص المنسوخ لا يُفتح في مكان آخر.
entrance-keystore-credential = سر من مدير الخدمات
entrance-keystore-credential-about = سر الجهاز قدّمه النظام الذي شغّل Meridian.
entrance-keystore-locked = مخزن مفاتيح النظام مقفل
entrance-keystore-locked-about = افتح قفله بكلمة مرور حاسوبك ثم أعد المحاولة. لم يُفقد شيء.
entrance-keystore-absent = لا مخزن مفاتيح على هذا الحاسوب
entrance-keystore-absent-about = يحتاج Meridian إلى مخزن مفاتيح النظام لحفظ سر هذا الجهاز، ولا يحفظه أبدًا في ملف خاص به. شغّل مخزن المفاتيح (في Linux: GNOME Keyring أو KWallet) ثم أعد المحاولة.
entrance-keystore-unknown = مخزن المفاتيح لا يعرف هذا الجهاز
entrance-keystore-unknown-about = سره لم يعد موجودًا، مثلًا بعد إعادة تثبيت النظام. مفتاح الاسترداد يفتح الخزنة وينشئ سرًّا جديدًا.
entrance-keystore-again = إعادة المحاولة

## Recovery key

entrance-recovery-title = دوّن مفتاح الاسترداد
entrance-recovery-lead = يفتح الخزنة عند نسيان عبارة المرور أو فقدان الحاسوب. يُعرض هذه المرة فقط ولا يُحفظ في أي مكان.
entrance-recovery-label = مفتاح الاسترداد
# One of seven groups of the key. $number counts from one, $group are its four characters.
entrance-recovery-group = المجموعة { $number }: { $group }
entrance-recovery-copy = نسخ
entrance-recovery-copied = تم النسخ
entrance-recovery-print = طباعة
entrance-recovery-keep = احفظه على ورق بعيدًا عن هذا الحاسوب. من يملكه ويملك القرص يفتح الخزنة؛ ومن دونه ومن دون عبارة المرور لا يفتحها أحد، ولا حتى نحن.
entrance-recovery-clipboard = تستطيع البرامج الأخرى قراءة ما نُسخ. الورق أكثر أمانًا.
entrance-recovery-confirm-title = أعد كتابة مجموعتين من ورقتك
# A field for one group of the key. $number counts from one.
entrance-recovery-confirm = المجموعة { $number }
# $number counts from one.
entrance-recovery-confirm-wrong = هذه ليست المجموعة { $number }. راجع ورقتك.
entrance-recovery-confirm-note = مجموعتان للمتابعة
entrance-recovery-confirmed = المجموعتان صحيحتان.
# Heading of the printed sheet. $organisation is the organisation's name.
entrance-recovery-sheet = مفتاح استرداد { $organisation }
entrance-recovery-sheet-about = احفظ هذه الورقة في مكان مقفل. على حاسوب جديد اختر «استعادة نسخة احتياطية»؛ وعلى هذا الحاسوب «مفتاح الاسترداد».
# Foot of the printed sheet. $date is today.
entrance-recovery-sheet-date = أُنشئ في { $date }

## Import at first run

entrance-import-title = استيراد البريد
entrance-import-lead = يجري التعرف على سلاسل الرسائل والعملاء واللغات على هذا الجهاز. لا يُرسل شيء إلى أي مكان.
entrance-import-skip = لاحقًا
entrance-import-open = فتح مساحة العمل

## Unlock

entrance-who = من يعمل على هذا المكتب؟
entrance-who-other = شخص آخر على هذا الحاسوب
# $initials are those of the chosen person.
entrance-unlock-as = فتح القفل باسم { $initials }
entrance-unlock = فتح القفل
entrance-unlocking = جارٍ الفتح…
# $clock is the time that remains, as minutes and seconds.
entrance-unlock-in = فتح القفل بعد { $clock }
entrance-wrong = عبارة المرور هذه لا تفتح الخزنة.
entrance-wrong-about = تحقق من لغة لوحة المفاتيح ومن Caps Lock، ثم أعد المحاولة.
# $clock is the time that remains, as minutes and seconds.
entrance-wrong-wait = المحاولة التالية ممكنة بعد { $clock }.
entrance-waiting = عبارات مرور خاطئة كثيرة.
entrance-wait-label = مدة الانتظار حتى المحاولة التالية
entrance-desktop = هذا الحاسوب
# How many people can sign in here. $count is their number.
entrance-share =
    { $count ->
        [zero] لا أحد يستخدم هذا الحاسوب
        [one] شخص واحد يستخدم هذا الحاسوب
        [two] شخصان يتشاركان هذا الحاسوب
        [few] { $count } أشخاص يتشاركون هذا الحاسوب
        [many] { $count } شخصًا يتشاركون هذا الحاسوب
       *[other] { $count } شخص يتشاركون هذا الحاسوب
    }
entrance-share-about = لا يفتح كل منهم إلا مناطقه.
entrance-share-about-one = يمكن للآخرين الانضمام بدعوة.
entrance-locks = يُقفل تلقائيًّا
entrance-locks-about = بعد مدة من دون استخدام لوحة المفاتيح أو المؤشر تُمحى المفاتيح من الذاكرة. لا يظهر هنا شيء عن العملاء.
entrance-wait-kept = الانتظار محفوظ
entrance-wait-kept-about = إغلاق Meridian لا يقصّره.
entrance-tries-recorded = كل محاولة مسجَّلة
entrance-tries-recorded-about = نسيت العبارة؟ مفتاح الاسترداد يفتح الخزنة؛ ولا أحد يستطيع قراءة عبارة مرورك.
entrance-use-recovery = مفتاح الاسترداد
entrance-use-restore = استعادة نسخة احتياطية
entrance-demo = عرض توضيحي
entrance-demo-about = الأشخاص وبريدهم من نسج الخيال. طُبعت عبارة مرورهم حيث شُغّل العرض التوضيحي.
entrance-language-menu = اللغة
entrance-lock-title = برنامج Meridian مقفل

## Health of the vaults, in the foot of the lock screen and as a banner above the desk

# $vault is the short name of a vault, such as eu.
entrance-vault-whole = الخزنة { $vault } سليمة
# $vaults is a list of short names of vaults.
entrance-vaults-whole = الخزائن السليمة: { $vaults }
entrance-vaults-unchecked = لم تُفحص بعد
# $moment is when the vaults were last checked.
entrance-vaults-checked = آخر فحص { $moment }
# $count is the number of records of the audit log.
entrance-vaults-records =
    { $count ->
        [zero] لا قيود في السجل
        [one] قيد واحد في السجل
        [two] قيدان في السجل
        [few] { $count } قيود في السجل
        [many] { $count } قيدًا في السجل
       *[other] { $count } قيد في السجل
    }
# $vault is the short name of a vault.
entrance-vault-damaged = الخزنة { $vault } تالفة
entrance-vault-damaged-about = وجد الفحص صفحات ليست كما كُتبت. رُفض الملف وهو باقٍ في مكانه؛ لم يُحذف شيء ولم يُستبدل. استعد آخر نسخة احتياطية، واحتفظ بالملف التالف لمن سيفحصه.
# $vault is the short name of a vault.
entrance-vault-missing = الخزنة { $vault } مفقودة
entrance-vault-missing-about = ملفها ليس في مجلد هذا الملف الشخصي. إن كان قد نُقل فأعده ثم أعد المحاولة، وإلا فاستعد آخر نسخة احتياطية. لن يوضع شيء جديد مكانه.
# $vault is the short name of a vault.
entrance-vault-newer = الخزنة { $vault } كُتبت بإصدار أحدث من Meridian
entrance-vault-newer-about = لن يفهم هذا الإصدار كل ما فيها، ولذلك يتركها كما هي. ثبّت الإصدار الأحدث؛ لم يُفقد شيء.
entrance-vault-again = إعادة التحقق
entrance-low-disk = المساحة الباقية على القرص قليلة
# $free is a size such as 512 MB.
entrance-low-disk-about = المساحة المتاحة { $free }. أفرغ مساحة قبل استيراد البريد؛ ما لا يمكن كتابته يُرفض ولا يُكتب نصفه أبدًا.

## Recovery

entrance-recover-title = الفتح بمفتاح الاسترداد
entrance-recover-lead = المفتاح على الورقة التي دُوّنت عند التشغيل الأول: سبع مجموعات من أربعة رموز. تختار عبارة مرور جديدة، وتبطل القديمة.
entrance-recover-key = مفتاح الاسترداد
entrance-recover-key-hint = لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للمسافات والشرطات. يُعد O صفرًا، وI وL واحدًا.
# How much of the key is there. $count is the number of characters so far, $needed how many there must be.
entrance-recover-key-count = { $count } من { $needed }
entrance-recover-key-short = يتكون المفتاح من 28 رمزًا.
entrance-recover-go = فتح
entrance-recover-restores = هذا يفتح الخزنة الموجودة على هذا الحاسوب. على حاسوب جديد استعد نسخة احتياطية بدلًا من ذلك.

## Invitation

entrance-accept-title = قبول دعوة
entrance-accept-lead = عُرض على من دعاك رمز لمرة واحدة. يفتح هذا الرمز مناطقك على هذا الحاسوب، ثم تحل محله عبارة مرورك.
entrance-accept-code = الدعوة
entrance-accept-code-hint = سبع مجموعات من أربعة رموز. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للمسافات والشرطات.
entrance-accept-go = انضمام

## Restore on this or a new computer

entrance-restore-title = استعادة نسخة احتياطية
entrance-restore-lead = النسخة الاحتياطية مجلد كتبه Meridian. يفتحها مفتاح الاسترداد هنا، ويستمر السجل باسم جديد ويذكر أنه استُعيد.
entrance-restore-folder = مجلد النسخة الاحتياطية
entrance-restore-pick = اختيار…
entrance-restore-go = استعادة
entrance-restore-running = جارٍ استعادة النسخة الاحتياطية…
entrance-restore-done = تمت استعادة النسخة الاحتياطية
# $vaults is a list of short names of vaults.
entrance-restore-done-about = عادت هذه الخزائن: { $vaults }. افتح القفل بعبارة المرور الجديدة.
entrance-restore-failed = لم تُستعد النسخة الاحتياطية
entrance-restore-failed-about = لم يتغير شيء على هذا الحاسوب.
entrance-restore-to-unlock = فتح القفل
entrance-restore-instead = هل تستخدم Meridian في مكان آخر؟
