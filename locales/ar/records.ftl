### The audit log as a plain list: every act has a record.

records-title = القيود
records-lead = كل إجراء يقرأ بيانات خاضعة للتنظيم أو يغيرها يترك قيدًا في الخطوة نفسها، وإلا فلا يحدث. لا يمكن تغيير شيء في هذه القائمة.
records-filter = تصفية
records-filter-action = الإجراء
records-filter-outcome = النتيجة
records-filter-person = الشخص
records-filter-vault = الخزنة
records-filter-any = أي قيمة
records-filter-text = كلمات، أو عوامل تصفية مثل action:import-mail outcome:denied
records-filter-clear = مسح عوامل التصفية
records-outcome-done = نُفّذ
records-outcome-denied = رُفض
records-outcome-failed = فشل
records-column-moment = الوقت (UTC)
records-column-action = الإجراء
records-column-outcome = النتيجة
records-column-person = الشخص
records-column-resource = المورد
records-column-vault = الخزنة
records-column-number = الرقم
records-person-unknown = ليس من الأشخاص الحاليين
# Which part of the list shows. $from and $to are positions from one, $total how many match.
records-range = { $from }–{ $to } من { $total }
records-newer = الأحدث
records-older = الأقدم
records-empty = لا قيد يطابق
records-empty-about = أزل أحد عوامل التصفية لرؤية المزيد.
records-load-failed = تعذرت قراءة القيود
records-detail-reason = السبب
records-detail-policies = السياسات التي حسمت القرار
records-detail-policy-hash = مجموعة السياسات
records-detail-items = العناصر
# A bulk act commits to each of its items. $count is their number.
records-detail-items-count =
    { $count ->
        [zero] لا عناصر
        [one] عنصر واحد
        [two] عنصران
        [few] { $count } عناصر
        [many] { $count } عنصرًا
       *[other] { $count } عنصر
    }
records-detail-hash = بصمة القيد
records-detail-device = الجهاز
records-detail-pseudonym = الاسم المستعار
records-detail-none = لا شيء
records-copy = نسخ
records-copied = تم النسخ

## State of the log

records-log = السجل
records-log-vault = الخزنة
records-log-size = القيود
records-log-state = الحالة
records-log-root = الجذر
records-log-since = منذ
records-status-verified = متحقق منه
records-status-pending-anchor = بانتظار التثبيت
records-status-not-checked = لم يُفحص
records-status-broken = مختل
records-status-verified-about = أُعيد حسابه من كل القيود، وهو يوافق آخر نقطة تحقق.
records-status-pending-anchor-about = أحدث القيود لم تُثبَّت بعد. يستغرق ذلك بضع ثوانٍ.
records-status-not-checked-about = لم يُعَد حسابه منذ فتح النافذة.
records-status-broken-about = السجل لا يتطابق مع قيوده. لا تتابع الكتابة: احتفظ بالملف، واستعد آخر نسخة احتياطية.
records-verify = التحقق الآن
records-verifying = جارٍ التحقق…
records-verify-done = كل السجلات سليمة.
records-verify-broken = أحد السجلات مختل.
records-verify-cancelled = أُوقف التحقق.
records-verify-failed = تعذر إجراء التحقق
records-checkpoint = نقطة التحقق
records-checkpoint-about = جملة موقعة عن السجل: اسمه وحجمه وجذره. من يحتفظ بنسخة منها خارج هذا الحاسوب يستطيع أن يثبت لاحقًا أن شيئًا قبلها لم يتغير.
# $vault is the short name of a vault.
records-checkpoint-title = نقطة تحقق { $vault }
records-checkpoint-key = مفتاح التحقق منها
records-checkpoint-failed = تعذرت قراءة نقطة التحقق

## What was done; the ids come from the policies

action-list-conversations = عرض قائمة المحادثات
action-open-conversation = فتح محادثة
action-search = بحث
action-open-customer = فتح عميل
action-preview-attachment = معاينة مرفق
action-open-source = فتح مصدر رسالة
action-list-outbox = عرض صندوق الصادر
action-list-imports = عرض عمليات الاستيراد
action-list-people = عرض الأشخاص
action-list-records = مراجعة السجل
action-verify-log = التحقق من السجل
action-view-organisation = الاطلاع على المؤسسة
action-assign-conversation = إسناد
action-snooze-conversation = تأجيل
action-wake-conversation = انتهاء التأجيل
action-resolve-conversation = إنجاز
action-reopen-conversation = إعادة فتح
action-label-conversation = تغيير الوسوم
action-prioritise-conversation = تحديد الأولوية
action-mark-spam = وضع علامة غير مرغوب فيها
action-mark-read = وضع علامة مقروءة
action-move-conversation = نقل إلى قائمة انتظار
action-merge-conversations = دمج محادثات
action-split-conversation = فصل محادثة
action-merge-customers = دمج عملاء
action-split-customer = فصل عميل
action-edit-customer = تعديل عميل
action-undo-act = تراجع عن إجراء
action-save-draft = حفظ مسودة
action-discard-draft = تجاهل مسودة
action-send-reply = إرسال رد إلى صندوق الصادر
action-revoke-reply = سحب رد
action-add-note = إضافة ملاحظة
action-attach-file = إرفاق ملف
action-export-attachment = تصدير مرفق
action-show-remote-images = إظهار الصور الخارجية
action-import-mail = استيراد البريد
action-undo-import = تراجع عن استيراد
action-save-script = حفظ نص جاهز
action-delete-script = حذف نص جاهز
action-save-queue = حفظ قائمة انتظار
action-save-label = حفظ وسم
action-delete-label = حذف وسم
action-invite-person = دعوة شخص
action-change-person = تعديل شخص
action-save-site = حفظ موقع
action-change-organisation = تعديل المؤسسة
action-read-identity-provider = الاطلاع على الدخول الموحّد
action-save-identity-provider = إعداد الدخول الموحّد
action-name-identity = تحديد حساب لدى موفّر الهوية
action-check-vault = فحص خزنة
action-backup-vault = نسخ خزنة احتياطيًّا
action-restore-vault = استعادة خزنة
action-make-support-bundle = إنشاء حزمة دعم
action-sign-in = تسجيل الدخول
action-sign-out = تسجيل الخروج
action-lock = قفل
action-change-passphrase = تغيير عبارة المرور
action-set-presence = تحديد الحالة
action-list-factors = عرض العوامل الثانية
action-enrol-factor = تسجيل عامل ثانٍ
action-remove-factor = إزالة عامل ثانٍ
action-step-up = التأكيد بعامل
action-list-sessions = عرض الجلسات
action-end-sessions = إنهاء جلسات
action-link-identity = ربط الحساب الشخصي لدى موفّر الهوية
action-found-organisation = تأسيس المؤسسة
action-accept-invitation = قبول دعوة
action-log-start = بدء السجل
action-log-stop = توقف السجل
action-unlock-failed = محاولة فتح قفل فاشلة
action-single-sign-on = اجتياز الدخول الموحّد
action-apply-groups = تحديد الأدوار بحسب المجموعات
action-quarantine-vault = عزل خزنة
action-record-denial = تسجيل رفض
action-remove-person = إزالة شخص
action-import-people = استيراد أشخاص
action-give-grant = منح دور لمدة محددة
action-save-team = حفظ فريق
action-delete-team = حذف فريق
action-list-approvals = عرض طلبات الموافقة
action-end-grant = إنهاء دور محدد المدة
action-request-reset = طلب إعادة تعيين
action-decide-approval = البت في طلب
action-carry-out-reset = تنفيذ إعادة تعيين
action-list-devices = عرض الأجهزة
action-name-device = تسمية جهاز
action-revoke-device = إلغاء اعتماد جهاز
action-approve-joining = السماح لجهاز بالانضمام
action-save-profile = حفظ الملف الشخصي
action-delegate-role = تفويض دور
action-finish-joining = انضمام الجهاز
action-rekey-vault = تغيير مفتاح خزنة
action-end-session = إنهاء جلسة
action-view-contact = الاطلاع على بيانات التواصل
action-unmask-customer = كشف حقل
action-list-roles = الاطلاع على الأدوار
action-test-role = تجربة دور
action-save-role = حفظ دور
action-delete-role = حذف دور
action-explain-access = السؤال عن سبب صلاحية
