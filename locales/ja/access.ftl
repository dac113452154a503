### Who may do what, and why: the question and its answer, the matrix of roles and acts, drafts of roles, and requests that a
### second person has to approve.

access-title = 役割とアクセス
access-load-failed = 役割と操作を読み込めませんでした

## The question, a sentence whose parts are chosen

# $verdict: permit or forbid once it was answered, open before. The three elements are the choosers; put them where the language wants them.
access-question =
    { $verdict ->
        [permit] なぜ <who></who> は <thing></thing> について <act></act> ができるのですか?
        [forbid] なぜ <who></who> は <thing></thing> について <act></act> ができないのですか?
       *[open] <who></who> は <thing></thing> について <act></act> ができますか?
    }
access-sentence = 照会の内容
access-who = 誰が
access-act = 何を
access-thing = 何に対して
access-thing-organisation = 全体
access-thing-conversation = 番号で指定した会話
access-thing-customer = 番号で指定したお客様
access-ask = 照会
access-ask-again = 再照会
access-asking = 照会しています…
access-hint = 誰が、何を、何に対して行うかを選ぶか、表のセルを選んでください。照会はすべて監査ログに残ります。

## The answer

access-verdict = 判定
access-says-permit = できます
access-says-forbid = できません
# $name (String) - The person's name. $count (Number) - How many rules permit it.
access-reason-permitted =
    { $count ->
       *[other] { $count } 件の規則が { $name } さんに許可し、禁止する規則はありません。
    }
# $name (String) - The person's name. $count (Number) - How many rules forbid it.
access-reason-forbidden =
    { $count ->
       *[other] { $name } さんの役割は許可していますが、{ $count } 件の規則が禁止しています。禁止が常に優先します。
    }
# $name (String) - The person's name.
access-reason-no-role = { $name } さんのどの役割も許可していません。規則が許可しないものは拒否されます。
# $name (String) - The person's name.
access-reason-condition = { $name } さんの役割は、ここでは満たされていない条件のもとでのみ許可しています。
# $name (String) - The person's name. $count (Number) - How many rules forbid it.
access-reason-neither =
    { $count ->
       *[other] { $name } さんのどの役割も許可していません。さらに { $count } 件の規則が禁止します。
    }
# $number (String) - The number of the record.
access-recorded = 照会は { $number } 番として記録しました。
# $hash (String) - The ends of the hash of the policies.
access-policy-set = ポリシー { $hash }
# $micros (String) - Microseconds.
access-micros = { $micros } マイクロ秒
access-decided = 判定の決め手
access-decided-nothing = 該当する規則はありません。
access-decided-condition = 現状では、許可する規則はありません。
access-effect-permit = 許可
access-effect-forbid = 禁止
access-missing = 変える必要があること（すべて）
access-missing-nothing = ありません。このままで許可されています。

## What would have to change, and who can change it

access-missing-step-up = 新しいコードを入力するか、キーに触れる
access-missing-step-up-how = 本人が数秒で行えます。要素は 5 分間有効です。
access-missing-enrolment-needed = 第二要素を登録する
access-missing-enrolment-needed-how = 本人が設定画面で、電話またはセキュリティキーを使って行います。
access-missing-other-region = 対象の地域を付与する
# $region (String) - A region's name.
access-missing-other-region-named = 地域「{ $region }」を付与する
access-missing-other-region-how = その地域を開ける人が付与し、次のロック解除から有効になります。
access-missing-other-queue = 対象のキューを追加する
# $queue (String) - A queue's name.
access-missing-other-queue-named = キュー「{ $queue }」を追加する
access-missing-other-queue-how = 管理者が「メンバー」で行います。会話を移動することもできます。
access-missing-other-language = 対象の言語を追加する
# $language (String) - A language's name.
access-missing-other-language-named = 言語「{ $language }」を追加する
access-missing-other-language-how = 管理者が「メンバー」で行います。
access-missing-owned-by-another = 所有者が手放す
# $owner (String) - The owner's name.
access-missing-owned-by-another-named = { $owner } さんが会話を手放す
access-missing-owned-by-another-how = または、上級担当者かスーパーバイザーが引き取ります。
access-missing-no-role = 許可する役割を付与する
access-missing-no-role-how = 管理者が、恒久的に、または期限付きで付与します。
access-missing-suspended = 利用停止を解除する
access-missing-suspended-how = 管理者が「メンバー」で行います。
access-missing-four-eyes = 別の人が決定する
access-missing-four-eyes-how = 自分の申請や自分に関する申請は、誰も決定できません。
access-missing-auditor-writes = 閲覧専用の役割を外す
access-missing-auditor-writes-how = 監査する人は、ほかの役割によっても何も変更できません。
access-missing-closed-region = その地域を開けるコンピューターで照会する
access-missing-closed-region-how = このコンピューターには鍵がないため、判定できません。
access-missing-not-oneself = 本人自身のものを選ぶ
access-missing-not-oneself-how = 本人だけが自分に対して行う操作です。
access-missing-not-applicable = この操作には別の対象を選ぶ
access-missing-not-applicable-how = この種の対象に対して行う操作ではありません。
access-missing-legal-hold = 保全措置を解除してもらう

## What policies say. The id of a policy picks its words.

access-policy-agent-serve = 担当者は自分の地域のお客様に対応する
access-policy-agent-own = 担当者は、誰のものでもない会話か自分の会話を扱う
access-policy-senior-agent-serve = 上級担当者はお客様に対応し、文面を管理する
access-policy-supervisor-serve = スーパーバイザーは担当者にできることをすべて行える
access-policy-supervisor-run = スーパーバイザーはメールを取り込み、文面を管理する
access-policy-qa-read = 品質管理は会話を閲覧する
access-policy-compliance-review = コンプライアンスは会話とログを閲覧する
access-policy-auditor-review = 監査人は期限付きで会話とログを閲覧する
access-policy-admin-run = 管理者は組織、メンバー、保管庫を管理する
access-policy-everyone-session = 自分のセッションは本人のもの
access-policy-everyone-organisation = キュー、ラベル、定型文、拠点は全員が閲覧できる
access-policy-guard-owner = 会話を担当者から取り上げない
access-policy-guard-queue = キューを限定された人は、ほかのキューを閲覧できない
access-policy-guard-customer = お客様の情報は、その会話を閲覧できる人のもの
access-policy-guard-hold = 保全措置の対象は破棄しない
access-policy-guard-enrolment = 役割が求める第二要素がなければ、ほかに何も開けない
access-policy-guard-auditor = 監査人は何も変更しない
access-policy-guard-language = 言語を限定された人は、ほかの言語を閲覧できない
access-policy-guard-step-up = 5 分以内に示した要素が必要
access-policy-guard-subject = 自分の再設定を自分で申請、実行することはできない
access-policy-guard-four-eyes = 自分の申請は自分で決定できない
access-policy-residency-home = 地域のデータは、その地域を付与された人のもの
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-permit = 「{ $role }」はこれを行える
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-forbid = 「{ $role }」はこれを決して行えない
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-own = 「{ $role }」は、誰のものでもないか自分のものに対して行える

## The matrix

access-matrix = 役割と操作
# $roles (String) - How many roles. $acts (String) - How many acts.
access-matrix-count = 役割 { $roles }・操作 { $acts }
access-matrix-acts = 操作
access-permission-rest = 全員共通
access-legend = 記号の意味
access-legend-permit = この範囲で許可
access-legend-conditional = 条件付きで許可
access-legend-forbid = 禁止
access-legend-none = 規則なし（拒否）
access-verdict-permit = 許可
access-verdict-conditional = 条件付き
access-verdict-forbid = 禁止
access-verdict-none = 規則なし
access-cell-permit = 許可
access-cell-conditional = 条件付き
access-cell-forbid = 不可
access-cell-none = 規則なし
access-condition-step-up = 再認証
access-condition-own = 自分の分
access-condition-own-region = 自地域
access-condition-own-queues = 自分のキュー
access-condition-own-languages = 自分の言語
access-condition-with-reason = 理由
access-condition-four-eyes = 二人承認
access-condition-oneself = 本人
# Under a role's name. $count (Number) - How many people hold it.
access-role-people =
    { $count ->
        [0] 該当者なし
       *[other] { $count } 人
    }
access-role-change = この役割を変更
access-role-limits = 制限を変更
access-role-draft-from = これを基に役割を作成
access-role-delete = この役割を削除
access-role-delete-title = この役割を削除しますか?
# $name (String) - The role's name.
access-role-delete-about = 「{ $name }」は誰にも付与できなくなります。これまでの操作はログに残ります。
# $name (String) - The role's name.
access-role-deleted = 役割「{ $name }」を削除しました。

## A draft of a role

access-draft = 役割の下書き
access-draft-new-role = 役割を作成
access-draft-unnamed = 新しい役割
access-draft-new = 新規
access-draft-changed = 変更
# The head of the draft's column. $name (String) - The role's name.
access-draft-of = { $name }（案）
access-draft-name = 名前
access-draft-base = 基になる役割
access-draft-permissions = 権限
access-draft-limits = 制限
access-draft-effect = 影響
access-draft-added = 追加:
access-draft-removed = 削除:
# $count (Number) - How many acts belong to a permission.
access-acts-count =
    { $count ->
       *[other] { $count } 操作
    }
# $changes (Number) - Acts decided differently. $permitted (Number), $forbidden (Number) - Recent decisions that would turn.
access-draft-sum =
    { $changes ->
        [0] 基になる役割と同じ判定です。
       *[other] { $changes } 操作が変化・{ $permitted } 件が新たに許可・{ $forbidden } 件が新たに禁止
    }
access-draft-wider = これまでより多くを許可します。別の管理者の承認が必要で、自分では承認できません。
access-draft-built-in = 組み込みの役割の許可内容は変わりません。制限は変更できます。
access-draft-waits = 承認待ちです
access-draft-waits-about = 別の管理者に依頼しました。承認されたら、もう一度保存してください。
access-draft-ask = 承認を申請
access-draft-save = 役割を保存
access-draft-discard = 破棄
# $name (String) - The role's name.
access-saved = 役割「{ $name }」を保存し、有効にしました。
access-testing = 試行しています…
# $role (String) - The role that the draft is based on.
access-diff-against = 「{ $role }」との差分
# $role (String) - The role itself, as it stands.
access-diff-itself = 「{ $role }」の変更点
access-diff-nothing = 判定の変わる操作はありません。
access-only-changes = 変更のみ
access-way-more = 緩和
access-way-less = 制限
access-way-other = 条件の変更
access-test-run = 最近の判定での試行
# Stands after the number. $count (Number) - How many decisions.
access-test-same =
    { $count ->
       *[other] 件は変化なし
    }
access-test-permitted = 件が新たに許可
access-test-forbidden = 件が新たに禁止
access-limit-idle = 無操作でロックするまで
access-limit-idle-about = より短くしたい人は、設定で短くできます。
access-limit-absolute = 必ず終了するまで
access-limit-absolute-about = ロック解除から数えます。作業中の内容は保存されます。
access-limit-factor = 第二要素を必須にする
access-limit-factor-about = その日以降、第二要素なしではこの役割で作業できません。
access-limit-factor-from = 適用開始
access-limit-grace = 猶予
access-limit-grace-about = 役割に就いてからこの期間は、入力したばかりのパスフレーズを第二要素とみなします。
# $minutes (Number)
access-minutes =
    { $minutes ->
       *[other] { $minutes } 分
    }
# $hours (Number)
access-hours =
    { $hours ->
       *[other] { $hours } 時間
    }
# $days (Number)
access-days =
    { $days ->
        [0] なし
       *[other] { $days } 日
    }

## What is wrong with a draft

access-fault-name-missing = 名前がまだありません。
access-fault-name-taken = 同じ名前の役割がすでにあります。
access-fault-permission-unknown = 不明な権限が含まれています。
access-fault-base-unknown = 基になる役割がなくなっています。
access-fault-permissions-missing = 何も許可していません。
access-fault-contact-needed = 会話を処理する人や返信する人には、お客様の連絡先の閲覧が必要です。
access-fault-times = 制限が正しくありません。1 日以内に、終了より前にロックする必要があります。
access-fault-too-many = 役割が多すぎます。
access-fault-built-in = 組み込みの役割の許可内容は変えられません。変えられるのは制限だけです。
access-fault-locks-out = 役割を変更できる人がいなくなります。
access-fault-invalid = ポリシーがこの役割を受け付けません。

## Permissions

permission-read = 会話の閲覧
permission-read-about = 会話とお客様の一覧、検索、閲覧。
permission-contact = 連絡先の閲覧
permission-contact-about = アドレスと電話番号の全体、メッセージの原文。
permission-desk = 会話の処理
permission-desk-about = 割り当て、スヌーズ、解決、ラベル、移動、統合。
permission-take-over = 同僚からの引き取り
permission-take-over-about = ほかの人の会話の引き取りと移動。
permission-compose = お客様への返信
permission-compose-about = 下書き、返信、メモ、添付ファイル。
permission-unmask = 伏せられた項目の表示
permission-unmask-about = 理由を記録したうえで、アドレスを 1 分間表示。
permission-export = データの持ち出し
permission-export-about = 添付ファイルを保管庫の外に保存。
permission-mail = メールの取り込み
permission-mail-about = メールのインポートとその取り消し。
permission-texts = 文面とラベルの管理
permission-texts-about = 全員が使う定型文とラベル。
permission-organise = 組織の管理
permission-organise-about = キュー、拠点、チーム、全体の設定。
permission-roster = メンバー一覧の閲覧
permission-roster-about = 役割と要素を含むメンバーの一覧。
permission-people = メンバーの管理
permission-people-about = 招待、変更、利用停止、役割の付与、再設定の承認。
permission-access = 権限の決定
permission-access-about = 役割の作成と、可否の理由の照会。
permission-care = 保管庫の管理
permission-care-about = 検査、バックアップ、復元。
permission-review = ログの確認
permission-review-about = 監査ログの閲覧と検証。

## Acts as things that one may do. The id of the act picks its words.

access-act-list-conversations = 会話の一覧表示
access-act-open-conversation = 会話の閲覧
access-act-search = 検索
access-act-open-customer = お客様情報の閲覧
access-act-preview-attachment = 添付ファイルのプレビュー
access-act-open-source = メッセージ原文の閲覧
access-act-list-outbox = 送信トレイの一覧表示
access-act-list-imports = インポートの一覧表示
access-act-list-people = メンバーの一覧表示
access-act-list-records = 監査ログの閲覧
access-act-verify-log = ログの検証
access-act-view-organisation = 組織情報の閲覧
access-act-assign-conversation = 会話の割り当て
access-act-snooze-conversation = 会話のスヌーズ
access-act-resolve-conversation = 会話の解決
access-act-reopen-conversation = 会話の再開
access-act-label-conversation = 会話のラベル変更
access-act-prioritise-conversation = 優先度の設定
access-act-mark-spam = 迷惑メールの指定
access-act-mark-read = 既読の指定
access-act-move-conversation = 別のキューへの移動
access-act-merge-conversations = 会話の統合
access-act-split-conversation = 会話の分割
access-act-merge-customers = お客様の統合
access-act-split-customer = お客様の分割
access-act-edit-customer = お客様情報の編集
access-act-unmask-customer = 伏せられたアドレスの表示
access-act-view-contact = 連絡先の閲覧
access-act-undo-act = 操作の取り消し
access-act-save-draft = 下書きの保存
access-act-discard-draft = 下書きの破棄
access-act-send-reply = 返信
access-act-revoke-reply = 返信の取り消し
access-act-add-note = メモの追加
access-act-attach-file = ファイルの添付
access-act-export-attachment = 添付ファイルの書き出し
access-act-show-remote-images = 外部画像の表示
access-act-import-mail = メールのインポート
access-act-undo-import = インポートの取り消し
access-act-save-script = 定型文の保存
access-act-delete-script = 定型文の削除
access-act-save-queue = キューの保存
access-act-save-label = ラベルの保存
access-act-delete-label = ラベルの削除
access-act-save-site = 拠点の保存
access-act-save-team = チームの保存
access-act-delete-team = チームの削除
access-act-change-organisation = 組織の変更
access-act-invite-person = メンバーの招待
access-act-change-person = メンバーの変更
access-act-remove-person = メンバーの削除
access-act-give-grant = 期限付きの役割の付与
access-act-delegate-role = 自分の役割の貸与
access-act-end-grant = 貸与した役割の終了
access-act-import-people = メンバーのインポート
access-act-list-approvals = 申請の一覧表示
access-act-request-reset = 再設定の申請
access-act-decide-approval = 申請の決定
access-act-carry-out-reset = 再設定の実行
access-act-list-roles = 役割の一覧表示
access-act-explain-access = 可否の理由の照会
access-act-save-role = 役割の保存
access-act-test-role = 役割の試行
access-act-delete-role = 役割の削除
access-act-check-vault = 保管庫の検査
access-act-backup-vault = 保管庫のバックアップ
access-act-restore-vault = 保管庫の復元
access-act-make-support-bundle = サポート用データの作成

## People beside the matrix, and how they prove who they are

access-people = メンバー
# $shown (Number), $all (Number) - How many people are shown, and how many there are.
access-people-count = { $all } 人中 { $shown } 人
access-people-find = メンバーまたは役割を検索
access-factor-key = セキュリティキー（未使用）
# $ago (String) - How long ago, such as “2 minutes ago”.
access-factor-key-ago = セキュリティキー（{ $ago }）
access-factor-code = アプリのコード（未使用）・キーなし
# $ago (String) - How long ago, such as “2 minutes ago”.
access-factor-code-ago = アプリのコード（{ $ago }）・キーなし
access-factor-none = 第二要素なし
access-factor-must = 第二要素なし: サインイン不可

## Requests that a second person has to approve

approvals-title = 承認
approvals-lead = 二人の関与が必要な操作があります。自分の申請や自分に関する申請は、誰も承認できません。
approvals-load-failed = 申請を読み込めませんでした
approvals-waiting = 承認待ち
approvals-none = 待っている申請はありません
approvals-none-about = 再設定や役割の拡大が申請されると、ここに表示されます。
approvals-approved = 承認済み・未実行
approvals-approved-lead = 申請した人が実行します。
approvals-past = 最近の申請
approvals-somebody = 不明な人
# $name (String) - The person whom the request is about.
approvals-reset-passphrase = { $name } さんの新しいパスフレーズ
# $name (String) - The person whom the request is about.
approvals-reset-factors = { $name } さんの新しい第二要素
# $name (String) - The role that the request is about.
approvals-save-role = 役割「{ $name }」の拡大
# $name (String) - The role that the request is about.
approvals-unlock-role = 役割「{ $name }」のロック解除
approvals-reset-passphrase-changes = 現在のパスフレーズは無効になり、回復キーで封印した新しい招待で別のものを設定します。
approvals-reset-factors-changes = 第二要素はすべて無効になり、次のロック解除時に登録し直します。
approvals-save-role-changes = この役割の人は、これまでより多くのことを行えるようになります。
approvals-unlock-role-changes = 役割を再び使用、変更できるようになります。
approvals-reason = 理由:
# $name (String) - Who asked. $ago (String) - How long ago.
approvals-asked = { $name } さんが{ $ago }に申請
# $name (String) - Who decided.
approvals-decided-by = { $name } さんが決定
# $when (String) - When it expires, such as “in 3 hours”.
approvals-expires = { $when }に失効
approvals-state-waiting = 承認待ち
approvals-state-approved = 承認済み
approvals-state-rejected = 却下
approvals-state-carried-out = 実行済み
approvals-state-expired = 失効
approvals-approve = 承認
approvals-reject = 却下する
approvals-own = 自分の申請です。別の人が決定します。
approvals-about-you = 自分に関する申請です。別の人が決定します。
approvals-not-yours = あなたの役割では決定できません。
approvals-carry-out = 実行
approvals-done-approved = 承認しました。
approvals-done-rejected = 却下しました。
approvals-done-carried-out = 実行しました。次のロック解除時に新しい要素を登録します。
approvals-key-title = 組織の回復キー
# $name (String) - Whose passphrase is set anew.
approvals-key-about = { $name } さんの新しい招待を封印します。今回だけ使用し、どこにも保存しません。
approvals-key = 回復キー
approvals-invitation = 新しい招待
# $name (String) - Whose passphrase is set anew.
approvals-invitation-lead = このコードを { $name } さんに渡してください。表示は今回だけです。このデスクトップで新しいパスフレーズを設定するために使います。
