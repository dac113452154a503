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

## Mail

error-nothing-to-import = この場所にメールはありません。mbox ファイル、.eml ファイルのフォルダー、または Maildir を選んでください。

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
