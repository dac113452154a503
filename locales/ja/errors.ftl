### What the door refuses or cannot do. The code of an error picks its message: `error-<code>`. Each says what happened, what is
### safe where that is in doubt, and what to do next.


## What kind of trouble it is: the heading

error-title-user = 実行できませんでした
error-title-denied = この操作は許可されていません
error-title-conflict = 他の人が先に変更しました
error-title-offline = 必要なものに接続できません
error-title-integrity = 保存されたデータに異常があります
error-title-internal = 問題が発生しました
# $incident (String) - The number under which the log on this computer knows more.
error-incident = インシデント { $incident }。

## Who may

error-denied = あなたの役割では許可されていません。必要な場合は管理者に依頼してください。この試みは記録されました。
error-denied-other-region = その地域はここでは開けません。その地域の業務を担当している場合は、管理者に依頼してください。この試みは記録されました。
error-denied-step-up = この操作には、あらためて本人確認が必要です。何も変更されていません。
error-locked = デスクはロックされています。ロックを解除して、もう一度お試しください。

## Signing in

# $seconds (Number) - How many seconds the next try has to wait; 0 means it need not.
error-passphrase-wrong =
    { $seconds ->
        [0] このパスフレーズではデスクを開けません。もう一度お試しください。
       *[other] このパスフレーズではデスクを開けません。{ $seconds } 秒後にもう一度お試しください。
    }
# $seconds (Number) - How many seconds the next try has to wait.
error-passphrase-blocked =
    { $seconds ->
       *[other] 間違いが多すぎます。次は { $seconds } 秒後に試せます。
    }
error-passphrase-weak = このパスフレーズは推測されるおそれがあります。無関係な単語をいくつか組み合わせてください。
error-recovery-key-malformed = 復旧キーが完全ではありません。用紙とグループごとに見比べてください。
error-recovery-key-wrong = この復旧キーは別の組織のものか、新しいキーに置き換えられています。
error-invitation-wrong = この招待は無効か、使用済みか、期限切れです。新しい招待を依頼してください。
error-person-suspended = この人は利用停止中です。管理者が解除できます。
error-person-last-admin = 組織には有効な管理者が少なくとも 1 人必要です。先に別の人を管理者にしてください。
error-enrolment-needed = お使いの役割には第 2 要素が必要です。先に登録してください。登録するまでは、ご自身のセッションだけを利用できます。
error-reason-missing = 理由を入力してください。理由は記録されます。
error-role-built-in = 組み込みの役割の許可内容は変更できません。これを基に独自の役割を作成してください。
error-role-held = この役割を持つ人がまだいます。先に別の役割を割り当ててください。
error-role-invalid = この内容では役割を保存できません。
error-role-locks-out = この変更を行うと、人と役割を変更できる有効な人がいなくなります。
error-role-name-missing = 役割の名前を入力してください。
error-role-name-taken = 同じ名前の役割がすでにあります。
error-role-needs-approval = この役割は基になる役割より多くを許可します。別の人の承認が必要です。自分の申請を自分で承認することはできません。
error-role-unknown = この組織にはその役割がありません。

## Second factors

# $kinds (String) - What is enrolled, separated by commas: totp, security-key, recovery-codes.
error-factor-needed = 第2要素が登録されています。コードを入力するか、セキュリティキーを接続してください。
# $left (Number) - How many more tries need no wait.
error-factor-wrong = このコードは現在有効ではありません。次のコードを待って、もう一度お試しください。
error-factor-used = このコードは使用済みです。コードは一度しか使えません。次のコードをお待ちください。
# $wait_s (Number) - How many seconds the next try has to wait.
error-factor-blocked =
    { $wait_s ->
       *[other] コードの間違いが多すぎます。次は { $wait_s } 秒後に試せます。
    }
error-factor-unknown = その第2要素はありません。まず登録してください。
error-factor-last = あなたの役割には第2要素が必要で、これが最後の一つです。削除する前に別のものを登録してください。
error-totp-not-begun = 設定中のアプリはありません。最初からやり直し、新しいコードを読み取ってください。
error-security-key-absent = セキュリティキーが応答しませんでした。接続し、点滅したら触れてください。
error-security-key-pin = セキュリティキーが PIN を求めているか、PIN が正しくありません。
error-security-key-unfit = このセキュリティキーは使用できません。hmac-secret に対応していないか、すでに登録されています。
error-security-key-wrong = このセキュリティキーはこのアカウントのものではありません。登録したキーを接続してください。
error-session-ended = このセッションは別の場所から終了されました。続けるにはロックを解除してください。

## The keystore of the system

error-keystore-absent = このシステムにはキーストアがありません。インストールするか（Linux では gnome-keyring または KWallet）、デバイスの秘密を資格情報ファイルとして渡してください。
error-keystore-denied = システムのキーストアがアクセスを拒否しました。Meridian に許可して、もう一度お試しください。
error-keystore-locked = システムのキーストアがロックされています。ロックを解除して、もう一度お試しください。
error-keystore-unknown = このコンピューターの秘密がキーストアにありません。データフォルダーが別の場所からコピーされたか、キーストアが新しくなっています。復旧キーを使ってください。
error-credential-unreadable = デバイスの秘密が入った資格情報ファイルを読み取れません。パスと、自分だけが読み取れる権限になっているかを確認してください。
error-keyring-damaged = このプロファイルのキーリングが破損しています。保管庫には影響ありません。復旧キーを使ってバックアップから復元してください。

## Vaults and backups

error-vault-corrupt = 保管庫が破損しています。何も上書きされておらず、ファイルは元の場所に残っています。バックアップから復元してください。
error-vault-foreign = このファイルはこの組織の保管庫ではありません。変更せずそのままにしました。
error-vault-missing = 保管庫のファイルがありません。フォルダーを移動した場合は元に戻し、そうでなければバックアップから復元してください。
error-vault-newer = この保管庫は新しいバージョンの Meridian で作成されています。変更せずそのままにしました。Meridian を更新してください。
error-vault-read-only = 保管庫のフォルダーに書き込めません。何も変更されていません。書き込みを許可して、もう一度お試しください。
error-home-newer = このプロファイルは新しいバージョンの Meridian で作成されています。変更せずそのままにしました。Meridian を更新してください。
error-log-broken = 監査ログがその記録と整合しません。この保管庫への書き込みは停止されました。コンプライアンス担当に知らせ、サポート情報を保存してください。
error-crypto = 保存されたデータの一部を鍵で開けませんでした。変更せずそのままにしました。設定で保管庫をチェックしてください。
error-backup-foreign = このフォルダーは Meridian のバックアップではないか、この復旧キーでは開けません。
error-disk-full = ディスクがいっぱいです。完了した操作は保存されていますが、最後の操作は実行されませんでした。容量を確保して、もう一度お試しください。
error-folder-read-only = このフォルダーに書き込めません。何も変更されていません。別のフォルダーを選ぶか、書き込みを許可してください。
error-file-unreadable = このファイルを読み取れません。ファイルの有無と読み取り権限を確認してください。
error-file-unwritable = このファイルに書き込めません。別の場所を選んでください。
error-path-missing = この場所には何もありません。パスを確認してください。
error-exists = 同じ名前のものがすでにあります。変更せずそのままにしました。
error-second-window = このプロファイルは別のウィンドウで開かれています。そのウィンドウを使うか、先に閉じてください。

## Conversations and customers

error-mixed-regions = 選択したものは異なる地域に属しています。1 つの地域ごとに選んでください。
error-nothing-chosen = 先に何かを選択してください。
error-nothing-to-undo = ここで元に戻せる操作はもうありません。
error-changed-meanwhile = その間に変更されました。最新の内容を表示しています。もう一度お試しください。
error-busy = 現在、別の書き込みが行われています。何も失われていません。しばらくしてからもう一度お試しください。
# $what (String) - What was looked for: person, conversation, customer, message, attachment and so on.
error-no-such =
    { $what ->
        [person] このメンバーはもう存在しません。
        [conversation] この会話はもう存在しません。別の会話に統合された可能性があります。
        [customer] このお客様の情報はもう存在しません。別のお客様に統合された可能性があります。
        [attachment] この添付ファイルはもう存在しません。
        [import] このインポートはもう存在しません。
       *[other] これはもう存在しません。
    }
error-snooze-in-past = その日時は過ぎています。後の日時を選んでください。
error-query-empty = 検索する語句を入力してください。
error-query-word-unknown = 検索に不明なフィルターが含まれています。action:、outcome:、actor: または通常の語句を使ってください。

## Writing

error-address-invalid = メールアドレスではないものが含まれています。
error-attachment-too-large = このファイルは大きすぎて添付できません。
error-reply-already-sent = この返信はすでに送信されたため、取り消せません。
error-reply-empty = 先に本文を入力してください。
error-reply-no-recipient = この返信には宛先がありません。アドレスを追加してください。
error-script-placeholder = 存在しない差し込み項目が含まれています。使えるのは、波括弧で囲んだ customer、agent、number、date です。
error-text-too-long = 本文が長すぎます。

## The organisation

error-name-missing = 名前を入力してください。
error-locale-unknown = この言語は不明です。
error-regime-unknown = このルールセットは不明です。
error-region-unknown = この地域は組織に含まれていません。
error-site-invalid = 拠点の営業時間、営業日、または所在地が正しくありません。確認してください。
error-time-zone-unknown = このタイムゾーンは不明です。Asia/Tokyo のように入力してください。

## People, devices, and what takes two

error-own-request = ご自身が申請した、またはご自身に関する件のため、別の人が判断する必要があります。
error-approval-decided = この申請はすでに判断されています。
error-approval-expired = 期限が切れています。改めて申請してください。
error-approval-waiting = この申請はまだ承認されていません。
error-device-here = 現在お使いのデバイスです。別のデバイスから失効させてください。
error-device-revoked = このデバイスは失効しており、もう組織に属していません。
error-grant-in-past = 終了日時が過去か、開始日時より前になっています。より後の日時を選んでください。
error-grant-not-own = 委任できるのは、ご自身が直接持つ役割だけです。委任された役割は再委任できません。
error-joining-fingerprint = この数字は申請のものと一致しません。もう一方のデバイスの表示ともう一度照合し、異なる場合は参加を許可しないでください。
error-joining-foreign = このファイルは用途が異なるか、このデバイス宛てではないか、または改変されています。
error-joining-not-requested = このデバイスはまだ参加を申請していません。先に申請を書き出してください。
error-people-file-unreadable = メンバーの一覧として読み取れません。user_name 列のある CSV ファイルか、SCIM リソースの JSON を選んでください。
error-people-line-unreadable = この行は読み取れません。
error-person-not-accepted = この状態には、本人が招待を受諾したときになります。
error-person-not-entrusted = 組織の復旧キーではこのアカウントを開けません。キーの作成後、本人がまだここでサインインしていません。
error-person-twice = この人は一覧に複数回含まれています。
error-place-unknown = この国コードは不明です。JP のように 2 文字で入力してください。
error-role-needs-end = この役割は期間を定めてのみ付与できます。終了日時を指定してください。
error-skill-invalid = スキルには名前と 1 から 5 までのレベルが必要です。
error-user-name-missing = ユーザー名がありません。

## Mail

error-nothing-to-import = この場所にメールはありません。mbox ファイル、.eml ファイルのフォルダー、または Maildir を選んでください。

## Single sign-on

error-sso-needed = パスフレーズは正しく入力されました。続けて組織の ID プロバイダーでサインインしてください。
error-sso-unreachable = ID プロバイダーに接続できません。ネットワークを確認して、もう一度お試しください。
# $reason is a word of the provider's own protocol, such as access_denied.
error-sso-refused = ID プロバイダーがサインオンを拒否しました（{ $reason }）。プロバイダーの担当者に確認してください。
error-sso-state = この応答は、ここで開始したサインオンのものではありません。最初からやり直してください。
error-sso-token-invalid = ID プロバイダーの署名付き情報を検証できませんでした。誰も入れていません。このコンピューターの時計を確認し、プロバイダーの担当者に問い合わせてください。
error-sso-not-linked = プロバイダーでサインインしたアカウントは、この人のものではありません。正しいアカウントで試すか、「シングルサインオン」への登録を管理者に依頼してください。
error-sso-expired = ID プロバイダーに接続できず、プロバイダーなしで入れる時間も過ぎています。ネットワークに接続するか、復旧キーで開けてください。
error-sso-timed-out = 時間内にブラウザーから応答がありませんでした。最初からやり直してください。
error-sso-issuer-invalid = ID プロバイダーのアドレスではありません。https:// で始まり、? や # を含まない必要があります。
error-sso-issuer-other = このアドレスで応答したのは、そこに示された ID プロバイダーではありません。アドレスを一字ずつ確認してください。
error-sso-client-missing = クライアント ID を入力してください。
error-sso-group-missing = グループを示すクレームと、各グループの名前を入力してください。
# $most is the largest number of hours.
error-sso-hours-out-of-range = プロバイダーなしで許可できるのは最大 { $most } 時間です。
error-sso-locks-out = 先にご自身のアカウントを連携してください。そうしないと、ご自身が締め出されます。
error-sso-off = シングルサインオンは設定されていません。
error-sso-taken = このアカウントは、ここでは別の人のものです。

## The programme itself

error-internal = Meridian に不具合が発生しました。保存済みのものは失われていません。もう一度試し、再発する場合は設定でサポート情報を保存してください。
error-no-door = ウィンドウが Meridian の外で開かれました。プログラム本体を起動してください。
error-unknown-command = ウィンドウとプログラムのバージョンが一致しません。Meridian を再起動してください。
error-bad-request = 要求を解釈できませんでした。Meridian を再起動してください。

## Why a message could not be taken in. It is kept whole.

reject-empty = 中身がありません。
reject-not-mail = メールメッセージではありません。
reject-too-large = 大きすぎます。
reject-unreadable = ディスクから読み取れませんでした。
reject-truncated = 途中で終わっています。
reject-unfinished = 読み取り時にまだ書き込み中でした。
