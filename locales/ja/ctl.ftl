### meridianctl, the door for scripts and servers. Shown in a terminal.


## Help: what each command does

ctl-about = ウィンドウのない Meridian。入口も権限も記録も同じです。
ctl-about-status = インストールの状態を表示します。サインインは不要です。
ctl-about-init = 組織と保管庫、最初のメンバーを作成します。復旧キーは一度だけ表示されます。
ctl-about-import = mbox ファイル、.eml ファイル、フォルダー、Maildir、または標準入力（-）の mbox からメールを取り込みます。
ctl-about-imports = インポートを一覧表示します。
ctl-about-undo-import = インポート全体を取り消します。
ctl-about-search = あらゆる文字のメッセージを検索します。
ctl-about-conversations = 会話を一覧表示します。
ctl-about-conversation = 会話を表示します。
ctl-about-customer = お客様とその会話を表示します。
ctl-about-source = メッセージの原文を表示します。
ctl-about-save = 添付ファイルを保管庫の外にファイルとして保存します。
ctl-about-reply = 返信を送信トレイに入れます。
ctl-about-note = 同僚向けのメモを追加します。
ctl-about-assign = 会話を割り当てます。相手を指定しなければ自分に割り当てます。
ctl-about-resolve = 会話を完了として閉じます。
ctl-about-reopen = 会話を再開します。
ctl-about-snooze = 会話を指定時刻までスヌーズします。
ctl-about-label = 会話にラベルを付けたり外したりします。
ctl-about-priority = 会話の優先度を設定します。
ctl-about-spam = 会話を迷惑メールに指定、または指定を解除します。
ctl-about-read = 会話を既読または未読にします。
ctl-about-move = 会話を同じ地域の別のキューに移動します。
ctl-about-merge = 会話のメッセージを別の会話に統合します。
ctl-about-split = メッセージを取り出し、独立した会話にします。
ctl-about-undo = 自分の操作を 1 つ元に戻します。
ctl-about-outbox = 送信待ちの返信。
ctl-about-outbox-list = 送信トレイの返信を一覧表示します。
ctl-about-outbox-revoke = 返信を送信トレイから取り出し、下書きに戻します。
ctl-about-user = 組織のメンバー。
ctl-about-user-add = メンバーを招待します。招待コードは一度だけ表示されます。
ctl-about-user-accept = このコンピューターで招待を受けます。
ctl-about-user-list = メンバーを一覧表示します。
ctl-about-user-suspend = メンバーの利用を停止します。そのセッションは終了します。
ctl-about-user-activate = メンバーの利用を再開します。
ctl-about-user-remove = メンバーを組織から外します。名前はログに残ります。
ctl-about-user-reset = メンバーのパスフレーズまたは第 2 要素のリセットを申請します。別の人の承認が必要です。
ctl-about-user-import = CSV ファイルまたは SCIM リソースの JSON からメンバーを取り込みます。
ctl-about-approvals = 別の人の承認を待つ申請を一覧表示します。
ctl-about-approve = 申請を承認します。MERIDIAN_RECOVERY_KEY があれば、パスフレーズを直ちにリセットします。
ctl-about-device = 組織のデバイス。
ctl-about-device-list = デバイスを一覧表示します。
ctl-about-device-name = デバイスに名前を付けます。
ctl-about-device-revoke = デバイスを失効させます。そのデバイスが知る保管庫の鍵は更新されます。
ctl-about-device-request = このデバイスの参加申請を書き出します。
ctl-about-device-approve = デバイスの参加を許可し、そのデバイスだけが開けるパッケージを書き出します。
ctl-about-device-finish = このデバイス用に作られたパッケージを取り込みます。
ctl-about-factor = 自分の第2要素。
ctl-about-factor-list = 自分の第2要素を一覧します。
ctl-about-factor-enrol = コードを表示するアプリの登録を始めます。最初のコードを確認すると有効になります。
ctl-about-factor-confirm = アプリが表示するコード (MERIDIAN_OTP) で登録を確認します。
ctl-about-factor-codes = 一度だけ使える復旧コードを10個作り、以前のものと置き換えます。表示は一度だけです。
ctl-about-factor-remove = 第2要素を削除します。指定がなければ唯一のものを削除します。
ctl-about-session = 作業中のセッションと、コマンドをまたいで続くセッション。
ctl-about-session-start = 一度ロックを解除し、時間切れまでセッションをバックグラウンドで保持します。表示されたパスを MERIDIAN_SESSION に設定してください。
ctl-about-session-list = 開いているセッションを一覧します。
ctl-about-session-end = セッションを終了します。指定がなければ、保持中のもの、または自分のほかのすべてを終了します。
ctl-about-session-hold = セッションを保持します。session start が起動します。
ctl-about-role = 役割とその内容。
ctl-about-role-list = 役割と許可の一覧を表示します。
ctl-about-role-show = 役割と、それが許可するすべての操作を表示します。
ctl-about-role-save = JSON ファイルの内容で役割を作成または変更します。新しい要素の提示が必要です。
ctl-about-role-test = 役割の下書きで何が変わるかを示します。何も変更しません。
ctl-about-role-delete = 誰も持っていない役割を削除します。新しい要素の提示が必要です。
ctl-about-why = ある人がある操作をできる、またはできない理由と、変える必要のあることをすべて示します。
ctl-about-audit = 監査ログ。
ctl-about-audit-verify = 記録からログを計算し直して検証します。
ctl-about-audit-list = 記録を新しい順に一覧表示します。
ctl-about-audit-checkpoint = ログの署名付きチェックポイントを表示します。
ctl-about-audit-key = ログのチェックポイントを検証する鍵を表示します。監査人に渡してください。
ctl-about-vault = 暗号化されたファイル。
ctl-about-vault-check = すべてのページ、行、記録をチェックします。
ctl-about-vault-backup = フォルダーにバックアップを書き出します。
ctl-about-vault-restore = フォルダーのバックアップから復元します。新しいコンピューターでも使えます。
ctl-about-batch = 標準入力から、1 行に 1 つの JSON 引数配列としてコマンドを読み取り、1 つのセッションで実行します。
ctl-about-demo = 新しいデータディレクトリにデモ用の組織を作成します。

## Help: arguments

ctl-arg-home = データディレクトリ
ctl-arg-json = テキストの代わりに JSON オブジェクトを 1 つ出力
ctl-arg-person = 作業する人の ID、イニシャル、または名前。1 人だけの場合はその人
ctl-arg-help = このヘルプを表示
ctl-arg-version = バージョンを表示
ctl-arg-org = 組織名
ctl-arg-region = 地域（例: eu）
ctl-arg-regime = 最初のルールとする法令。省略時は地域に最も合うもの
ctl-arg-admin = 最初のメンバーの名前
ctl-arg-locale = 使用言語（BCP 47）
ctl-arg-time-zone = IANA タイムゾーン
ctl-arg-paths = ファイルとフォルダー。- は標準入力
ctl-arg-queue = キューの ID。インポートで省略した場合は地域の最初のキュー
ctl-arg-own-address = 自社のアドレス。ここから送られたメールは窓口が送信したものとして扱います。複数指定できます
ctl-arg-import = インポートの ID
ctl-arg-query = 検索する語句
ctl-arg-limit = 最大件数
ctl-arg-language = 言語（BCP 47）
ctl-arg-newest-first = 関連度順ではなく新しい順
ctl-arg-view = 対象の会話
ctl-arg-sort = 並び順
ctl-arg-after = 前のページの続きから
ctl-arg-offset = 飛ばす件数
ctl-arg-customer = このお客様のもののみ
ctl-arg-id = ID
ctl-arg-message = メッセージの ID
ctl-arg-messages = メッセージの ID（複数可）
ctl-arg-attachment = 添付ファイルの ID
ctl-arg-out = 保存先
ctl-arg-text-file = 本文のファイル（UTF-8）。- は標準入力
ctl-arg-to = 相手。省略時は差出人、または自分
ctl-arg-cc = 写しの宛先
ctl-arg-bcc = 他の人に見えない写しの宛先
ctl-arg-resolve = 会話も解決する
ctl-arg-nobody = 担当者なしにする
ctl-arg-until = 日時（RFC 3339）
ctl-arg-add = 付けるラベル
ctl-arg-remove = 外すラベル
ctl-arg-priority = 緊急度
ctl-arg-not = 指定を解除
ctl-arg-into = 残す会話
ctl-arg-from = 統合される会話
ctl-arg-act = 表示された操作の番号
ctl-arg-name = メンバーの名前
ctl-arg-role = 任せる役割
ctl-arg-kind = 要素の種類
ctl-arg-called = 要素の呼び名
ctl-arg-factor = 要素の ID
ctl-arg-session = セッションの ID
ctl-arg-who = 人: ID、名前、またはイニシャル
ctl-arg-action = 操作（ログの表記）: send-reply
ctl-arg-resource = org、地域、log/保管庫、または会話・お客様・人の ID
ctl-arg-file = 役割の下書き (JSON)。標準入力は -
ctl-arg-vault = org または地域。省略時は本拠地域
ctl-arg-directory = フォルダー
ctl-arg-why = 理由
ctl-arg-what = リセットするもの
ctl-arg-list = 一覧のファイル
ctl-arg-dry-run = 何が行われるかだけを表示
ctl-arg-approval = 申請の ID
ctl-arg-reject = 承認しない
ctl-arg-carry-out = 承認済みの申請を実行
ctl-arg-device = デバイスの ID
ctl-arg-title = デバイスの呼び名
ctl-arg-request = もう一方のデバイスの申請
ctl-arg-fingerprint = もう一方のデバイスで読み上げられた数字
ctl-arg-package = パッケージ
ctl-help-usage = 使い方:
ctl-help-arguments = 引数
ctl-help-options = オプション
ctl-help-commands = コマンド
ctl-help-environment =
    環境変数:
      MERIDIAN_HOME                データディレクトリ
      MERIDIAN_PASSPHRASE          入力を求められない場合のパスフレーズ
      MERIDIAN_INVITATION          受ける招待のコード
      MERIDIAN_RECOVERY_KEY        復元に使う復旧キー
      MERIDIAN_OTP                 アプリまたは復旧コードの用紙のコード
      MERIDIAN_SESSION             session start が保持するセッションのソケット
      MERIDIAN_DEVICE_SECRET_FILE  キーストアの代わりとなる 32 バイトのファイル

    終了コード: 0 完了、2 使い方の誤り、3 拒否、4 整合性の破損、5 不正な入力あり（残りは完了）、1 その他。

## What is asked for

ctl-ask-passphrase = パスフレーズ:
ctl-ask-new-passphrase = 新しいパスフレーズ:
ctl-ask-again = もう一度入力:
ctl-ask-invitation = 招待コード:
ctl-ask-recovery-key = 復旧キー:
ctl-ask-otp = コード:

## Command lines that make no sense. $argument (String) - What was written, or what is missing.

ctl-usage-hint = meridianctl --help ですべてのコマンドを表示します。
ctl-usage-unknown-command = コマンド「{ $argument }」はありません。
ctl-usage-unknown-argument = ここに引数「{ $argument }」は指定できません。
ctl-usage-missing = 指定が足りません: { $argument }
ctl-usage-invalid-value = 値が正しくありません: { $argument }
ctl-usage-conflict = 他の指定と併用できません: { $argument }
ctl-usage-other = ここでは意味を成しません: { $argument }
ctl-usage-secret-missing = { $argument } を設定するか、端末で実行して入力してください。
ctl-usage-person-needed = ここでは複数の人がサインインできます。{ $argument } で自分を指定してください。
ctl-usage-not-in-batch = バッチの中では使えません: { $argument }
ctl-usage-batch-line = バッチの各行は文字列の JSON 配列です。次は読み取れません: { $argument }
ctl-usage-no-such-label = ラベル「{ $argument }」はありません。

## Errors of this program's own

ctl-error-no-organisation = このデータディレクトリにはまだ組織がありません。init で作成するか、--home で別のディレクトリを指定してください。
ctl-error-person-unknown = その ID、名前、イニシャルでサインインできる人はいません。
ctl-error-person-ambiguous = 同じイニシャルの人が複数います。ID を使ってください。
ctl-error-passphrases-differ = 2 つが一致しません。何も実行されていません。
ctl-error-text-not-utf8 = 本文が UTF-8 ではありません。
ctl-error-cancelled = 完了する前に停止されました。
ctl-error-session-gone = そのセッションは終了したか、到達できません。session start で新しく始めてください。

## Second factors and sessions

# $secret (String) - The secret in groups of four. $uri (String) - The same for an app.
ctl-factor-begun =
    次をアプリに入力するか、アドレスをアプリで開いてください:
    { $secret }
    { $uri }
    その後、コードで確認します: MERIDIAN_OTP=… meridianctl factor confirm
ctl-factor-none = 第2要素は登録されていません。
ctl-factor-totp = アプリ
ctl-factor-security-key = セキュリティキー
ctl-factor-recovery-codes = 復旧コード
# $path (String) - The path of a socket.
ctl-session-started = MERIDIAN_SESSION={ $path }
ctl-session-ended = 終了しました。
ctl-session-here = このセッション

## How far it is

# $address leads to the organisation's identity provider.
ctl-sign-on = このアドレスをブラウザーで開いてサインインしてください：{ $address }
# $done (Number) - How much is done. $unit (String) - Of what, as ctl-unit says it.
ctl-progress = { $done }{ $unit }
# $done (Number) - How much is done. $total (String) - Of how much. $unit (String) - Of what, as ctl-unit says it.
ctl-progress-of = { $total }{ $unit }中 { $done }{ $unit }
# $unit (String) - What is counted.
ctl-unit =
    { $unit ->
        [messages] 通
        [pages] ページ
        [records] 件
       *[bytes] バイト
    }

## Results

# $organisation (String) - Its name. $region (String) - Home of its data. $key (String) - The recovery key.
ctl-created =
    { $organisation } を { $region } に作成しました。

    復旧キー: { $key }

    書き留めて、このコンピューターから離れた場所に保管してください。新しいコンピューターで保管庫を開くためのキーで、再表示はされません。
ctl-demo-made = デモの準備ができました。次の人が、最後の列のパスフレーズでサインインできます:
# $read (Number) - Messages read. $imported (Number) - Taken in. $duplicates (Number) - Were here already. $rejected (Number) - Could not be read as mail. $customers (Number) - New customers. $conversations (Number) - New conversations.
ctl-imported = { $read } 通を読み取り: 取り込み { $imported }、既存 { $duplicates }、拒否 { $rejected }。新しいお客様: { $customers }。新しい会話: { $conversations }。
# $read (Number) - Messages read. $imported (Number) - Taken in. $duplicates (Number) - Were here already. $rejected (Number) - Could not be read as mail.
ctl-import-cancelled = 停止しました。{ $read } 通を読み取り: 取り込み { $imported }、既存 { $duplicates }、拒否 { $rejected }。もう一度実行すると続きを取り込みます。
ctl-import-undone = インポートを取り消しました。
# $addresses (String) - Addresses, separated by commas.
ctl-import-own = 次のアドレスは自社のもののようですが、その送信メールは顧客のメールとして取り込まれました: { $addresses }。取り込みを取り消し、--own-address を付けてもう一度実行してください。
# $path (String) - The file.
ctl-saved = { $path } に保存しました。
# $count (Number) - How many conversations or customers.
ctl-undone =
    { $count ->
       *[other] { $count } 件の変更を元に戻しました。
    }
ctl-revoked = 返信を下書きに戻しました。
# $code (String) - The invitation.
ctl-invited =
    招待コード: { $code }

    このコンピューター以外の手段で渡してください。使えるのは一度だけで、再表示はされません。
# $name (String) - The person.
ctl-accepted = ようこそ、{ $name } さん。
# $key (String) - 復旧キー。
ctl-own-recovery-key =
    あなたの復旧キー: { $key }

    書き留めて、このコンピューターとは別の場所に保管してください。パスフレーズで開けないときにアカウントを開きます。再び表示されることはありません。
# $read (Number) - 読み取った行数。$invited (Number) - 招待。$changed (Number) - 変更。$unchanged (Number) - 変更なし。$rejected (Number) - 取り込まなかった行数。
ctl-people-imported = 読み取り { $read } 件: 招待 { $invited }、変更 { $changed }、変更なし { $unchanged }、却下 { $rejected }。
# $path (String) - ファイル。$digits (String) - 照合用の数字。
ctl-joining-requested =
    申請を { $path } に書き出しました。

    照合用の数字: { $digits }
# $path (String) - ファイル。
ctl-joining-approved = パッケージを { $path } に書き出しました。申請したデバイスだけが開けます。
# $vaults (String) - 保管庫の名前。
ctl-joined = このデバイスは参加しました: { $vaults }。復旧キーでサインインし、パスフレーズを設定してください。
# $path (String) - The folder.
ctl-backed-up = バックアップを { $path } に保存しました。
# $vaults (String) - Their names.
ctl-restored = 復元しました: { $vaults }
ctl-nothing = ありません。
# $count (Number) - Messages that match.
ctl-found =
    { $count ->
       *[other] メッセージ { $count } 件
    }
# $after (String) - What --after takes.
ctl-more = 続き: --after { $after }
ctl-note = メモ
ctl-logs-whole = すべてのログは正常です。
ctl-logs-broken = ログが破損しています。このデータディレクトリの使用を中止し、運用担当者に連絡してください。
ctl-vaults-whole = すべての保管庫は正常です。
ctl-vaults-damaged = 保管庫が破損しています。何も置き換えられていません。バックアップから復元してください。
# $version (String) - Such as 0.1.0.
ctl-status = Meridian バージョン { $version }

## Words of lists

ctl-state-first-run = 組織なし
ctl-state-locked = ロック中
ctl-state-open = 開いています
ctl-vault-whole = 正常
ctl-vault-not-checked = 未チェック
ctl-vault-damaged = 破損
ctl-vault-missing = 見つかりません
ctl-vault-newer = 新しいバージョンで作成
ctl-role-agent = 担当者
ctl-role-senior-agent = 上級担当者
ctl-role-supervisor = スーパーバイザー
ctl-role-qa = 品質管理
ctl-role-compliance = コンプライアンス
ctl-role-auditor = 監査人
ctl-role-admin = 管理者
ctl-role-deleted = 役割を削除しました。
ctl-role-fault = 不備
ctl-role-more-permissive = 基になる役割より多くを許可するため、別の人の承認が必要です。
ctl-why-permit = できます。
ctl-why-forbid = できません。
ctl-why-missing = 不足
ctl-person-invited = 招待中
ctl-person-active = 有効
ctl-person-suspended = 利用停止中
ctl-person-removed = 削除済み
ctl-approval-reset-passphrase = パスフレーズのリセット
ctl-approval-reset-factors = 第 2 要素のリセット
ctl-approval-save-role = 役割の保存
ctl-approval-unlock-role = 役割のロック解除
ctl-approval-state-waiting = 承認待ち
ctl-approval-state-approved = 承認済み
ctl-approval-state-rejected = 却下
ctl-approval-state-carried-out = 実行済み
ctl-approval-state-expired = 期限切れ
ctl-device-here = このデバイス
ctl-device-approved = 承認済み
ctl-device-revoked = 失効
ctl-conversation-open = 対応中
ctl-conversation-snoozed = スヌーズ中
ctl-conversation-done = 完了
ctl-conversation-spam = 迷惑メール
ctl-reply-held = 取り消し可能
ctl-reply-waiting = 送信待ち
ctl-reply-revoked = 取り消し済み
ctl-import-state-running = 実行中
ctl-import-state-done = 完了
ctl-import-state-cancelled = 停止
ctl-import-state-undone = 取り消し済み
ctl-log-verified = 検証済み
ctl-log-pending-anchor = アンカー待ち
ctl-log-not-checked = 未チェック
ctl-log-broken = 破損
ctl-event-imported = インポート
ctl-event-assigned = 割り当て
ctl-event-unassigned = 担当者を解除
ctl-event-snoozed = スヌーズ
ctl-event-woken = スヌーズ終了
ctl-event-resolved = 解決
ctl-event-reopened = 再開
ctl-event-labelled = ラベル付け
ctl-event-unlabelled = ラベルを解除
ctl-event-prioritised = 優先度を変更
ctl-event-marked-spam = 迷惑メールに指定
ctl-event-unmarked-spam = 迷惑メールの指定を解除
ctl-event-moved = 別のキューに移動
ctl-event-merged = 統合
ctl-event-split = 分離
ctl-event-customer-merged = お客様情報を統合
ctl-event-customer-split = お客様情報を分割
ctl-event-reply-revoked = 返信を取り消し
ctl-event-unmasked = マスクされた項目を閲覧
ctl-event-undone = 操作を元に戻した
