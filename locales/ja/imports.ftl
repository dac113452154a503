### Taking mail in from files and folders, and taking it back.

imports-title = インポート
imports-lead = スレッド、お客様、言語はこのコンピューター上で認識されます。すでにあるメールはそのまま残るため、同じファイルを 2 回指定しても問題ありません。
imports-new = メールをインポート
imports-paths = ファイルとフォルダー
imports-paths-hint = .mbox ファイル、.eml ファイル、.msg ファイル、それらのフォルダー、および Maildir。1 行に 1 つのパスを入力します。
imports-paths-missing = ファイルまたはフォルダーを指定してください。
imports-pick-files = ファイルを選択…
imports-pick-folder = フォルダーを選択…
imports-pick-title = インポートするメール
imports-region = 本拠地域
imports-region-hint = メールはこの地域の保管庫に、その鍵で保存されます。
imports-queue = キュー
imports-queue-none = 地域の最初のキュー
imports-own-field = 自社のアドレス
imports-own-field-hint = ここから送られたメールは窓口が送信したものとして扱います。キューのアドレスは登録済みです。1 行に 1 件。
imports-go = インポート
# A job is on its way. $source is the last part of its path.
imports-running = インポート中…
imports-running-about = 作業は続けられます。ウィンドウを閉じるとまとまりの区切りで停止し、同じものをもう一度インポートすると続きが完了します。
imports-cancel = 停止
imports-cancelling = 停止しています…
imports-done = メールをインポートしました
imports-cancelled = インポートを停止しました
imports-cancelled-about = そこまでに取り込んだものは残ります。同じものをもう一度インポートして完了するか、下で全体を取り消してください。
imports-failed = インポートが中断しました
imports-failed-about = 最後のまとまりまではすべて保存されています。同じものをもう一度インポートすると完了します。
# $count is how many messages are new.
imports-count-imported =
    { $count ->
       *[other] 取り込み { $count } 件
    }
# $count is how many messages were there before.
imports-count-duplicates =
    { $count ->
       *[other] 既存 { $count } 件
    }
# $count is how many could not be read as mail.
imports-count-rejected =
    { $count ->
       *[other] メールとして読み取り不可 { $count } 件
    }
# $count is how many customers were met for the first time.
imports-count-customers =
    { $count ->
       *[other] 新しいお客様 { $count } 名
    }
# $count is how many conversations were made.
imports-count-conversations =
    { $count ->
       *[other] 会話 { $count } 件
    }
# The balance of an import. $read = $imported + $duplicates + $rejected.
imports-balance = 読み取り { $read } = 取り込み { $imported } + 既存 { $duplicates } + 読み取り不可 { $rejected }
imports-rejected = メールとして読み取れないもの
imports-rejected-about = 失われないよう、そのまま保管しています。他の取り込みには影響していません。
imports-rejected-source = ファイル
imports-rejected-index = メッセージ
imports-rejected-reason = 理由
imports-own = これらは自社のアドレスですか。
imports-own-about = 自社のアドレスのようですが、その送信メールは顧客のメールとして登録されています。自社のものであれば、取り込みを取り消してやり直し、窓口が送信したメールとして扱います。
# $queue (String) - The queue's name.
imports-own-kept = 次回の取り込みのため、キュー「{ $queue }」に登録します。
# $address (String) - A mail address. $count (Number) - How many messages it wrote.
imports-own-address =
    { $count ->
       *[other] { $address }（{ $count } 件）
    }
imports-own-go = 自社のものです。もう一度取り込む
imports-own-not = 自社のものではありません
imports-past = 過去のインポート
imports-past-empty = まだメールはインポートされていません
imports-past-empty-about = 上でファイルまたはフォルダーを選んでください。1 万通のメールボックスでも数秒で完了します。
imports-column-moment = 日時
imports-column-source = 取り込み元
imports-column-home = 地域
imports-column-by = 実行者
imports-column-counts = メッセージ
imports-column-state = 状態
imports-state-done = 完了
imports-state-running = 実行中
imports-state-cancelled = 停止
imports-state-failed = 未完了
imports-state-undone = 取り消し済み
imports-undo = 取り消す
# Heard with the button. $source is the imported file.
imports-undo-named = { $source } のインポートを取り消す
imports-undo-title = このインポートを取り消しますか？
# $count is how many messages are taken away, $source the imported file.
imports-undo-about =
    { $count ->
       *[other] { $source } の { $count } 件のメッセージを、それだけから作られた会話とお客様情報とともに削除します。
    }
imports-undo-kept = その後に返信やメモが加えられた会話は残ります。
imports-undo-go = インポートを取り消す
imports-undo-running = インポートを取り消しています…
imports-undo-done = インポートを取り消しました
imports-not-allowed = あなたの役割ではメールをインポートできません。
imports-load-failed = インポートの一覧を読み込めませんでした
