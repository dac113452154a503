### Single sign-on: how it is set up, and the step through the browser when somebody unlocks.

## In the organisation's area

sign-on-title = الدخول الموحّد
sign-on-lead = بعد عبارة المرور يسجّل الجميع الدخول أيضًا لدى موفّر الهوية في مؤسستك (OpenID Connect). من يفقد حسابه هناك لا يدخل هنا بعد ذلك.
sign-on-why-title = لماذا تبقى الخزنة بحاجة إلى عبارة مرور خاصة بها
sign-on-why = موفّر الهوية يقول من هو الشخص، لكنه لا يحمل مفتاحًا. يُشتق مفتاح الخزنة من عبارة المرور ومن سر هذا الجهاز، فلا يستطيع الموفّر ولا من يديره فتح بياناتك. الدخول الموحّد بوابة إضافية قبل ذلك. وعلى حاسوب بلا شبكة يحرس البرنامج هذه البوابة، لا التشفير.
sign-on-none = غير مُعدّ
sign-on-none-about = سجّل Meridian لدى موفّرك كتطبيق أصلي عام (رمز التفويض مع PKCE)، ثم أدخل هنا الاسم الذي يعطيه الموفّر له.
sign-on-set-up = إعداد
sign-on-state = الحالة
sign-on-on = مطلوب عند كل فتح للقفل
sign-on-off = متوقف
sign-on-issuer = عنوان الموفّر (issuer)
sign-on-issuer-hint = كما يكتبه الموفّر تمامًا، مثل https://id.example.org/realms/desk
sign-on-client = معرّف العميل
sign-on-client-hint = الاسم الذي يعطيه الموفّر لـ Meridian. لا يوجد سر للعميل: لا يستطيع أي برنامج مكتبي حفظه.
sign-on-redirect = عنوان إعادة التوجيه
sign-on-redirect-hint = سجّله لدى الموفّر كما هو ومن دون منفذ: المنفذ يتغير في كل مرة (RFC 8252).
sign-on-redirect-copy = نسخ
sign-on-redirect-copied = نُسخ
sign-on-offline = ساعات من دون الموفّر
sign-on-offline-hint = المدة بعد آخر تسجيل دخول التي يمكن فيها الدخول ما دام الموفّر لا يجيب. الصفر يعني عدم السماح.
# $count is a number of hours.
sign-on-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
sign-on-enabled = طلبه عند كل فتح للقفل
sign-on-enabled-about = اربط حسابك أولًا: يثبت ذلك صحة الإعدادات قبل أن تمنع أحدًا من الدخول. ومفتاح الاسترداد يفتح من دون الموفّر.
sign-on-claim = المطالبة التي تسرد المجموعات
sign-on-mapping = المجموعات والأدوار
sign-on-mapping-about = الدور الذي تجلبه مجموعة يُمنح ويُسحب عند كل تسجيل دخول. والأدوار التي لا تجلبها أي مجموعة تبقى كما مُنحت هنا. لا يصبح أحد مسؤول إدارة بسبب مجموعة ما لم يُذكر ذلك هنا، ويبقى آخر مسؤول إدارة في دوره.
sign-on-mapping-empty = لا مجموعة تجلب دورًا
sign-on-mapping-empty-about = تُمنح الأدوار يدويًا ضمن «الأشخاص».
sign-on-group = المجموعة لدى الموفّر
sign-on-role = الدور
sign-on-group-add = إضافة مجموعة
# $group is the name of a group at the provider.
sign-on-group-remove = إزالة { $group }
sign-on-group-remove-empty = إزالة هذا السطر
sign-on-own = حسابك أنت
# $date is when it was linked.
sign-on-own-since = مرتبط منذ { $date }
sign-on-own-none = غير مرتبط بعد
sign-on-link = ربط حسابي
sign-on-link-again = ربط حساب آخر
sign-on-linking = فُتح متصفحك. سجّل الدخول هناك، وستتابع هذه الصفحة من تلقاء نفسها.
sign-on-linked = حسابك مرتبط.
sign-on-people = الحسابات
sign-on-people-about = من تتوقعه من الموفّر، بحسب عنوانه أو اسم المستخدم هناك. يربط أول تسجيل دخول الحساب، وبعدها لا يُعتمد إلا هذا الحساب حتى لو تغيّر اسمه.
sign-on-person = الشخص
sign-on-login = العنوان أو اسم المستخدم هناك
sign-on-login-hint = اتركه فارغًا لسحب الحساب من هذا الشخص.
sign-on-linked-at = وقت الربط
sign-on-signed-at = آخر تسجيل دخول
sign-on-never = ليس بعد
# $name is a person's name.
sign-on-login-title = حساب { $name }
sign-on-load-failed = تعذرت قراءة إعدادات الدخول الموحّد

## When somebody unlocks

sign-on-note = الدخول الموحّد
sign-on-note-about = تفتح عبارة المرور الخزنة، ثم يُفتح متصفحك لتسجيل الدخول لدى مؤسستك.
sign-on-step = تسجيل الدخول لدى مؤسستك
sign-on-step-about = عبارة المرور صحيحة. فتح متصفحك صفحة تسجيل الدخول لمؤسستك؛ وعند الانتهاء هناك يُفتح Meridian من تلقاء نفسه.
sign-on-step-beginning = يجري سؤال الموفّر…
sign-on-step-waiting = في انتظار المتصفح…
sign-on-step-address = لم يُفتح متصفح؟ افتح هذا العنوان بنفسك.
sign-on-step-copy = نسخ العنوان
sign-on-step-copied = نُسخ
sign-on-step-cancel = إلغاء
sign-on-step-again = المحاولة من جديد
