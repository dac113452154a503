### A person's own settings, the care for the vaults, and what helps to find a fault.

settings-title = 設定
settings-sections = 設定の項目
settings-appearance = 表示と言語
settings-keyboard = キーボード
settings-writing = 作成
settings-security = ロックとパスフレーズ
settings-vaults = 保管庫とバックアップ
settings-support = サポート
settings-saved = 保存しました
settings-saving = 保存中…

## Appearance

settings-language = 言語
settings-language-hint = すぐに切り替わります。このデスクトップのロック画面にも適用されます。
settings-language-partly = 一部未翻訳
settings-theme = テーマ
settings-theme-system = システムに合わせる
settings-theme-light = ライト
settings-theme-dark = ダーク
settings-density = 行間
settings-density-compact = 狭い
settings-density-default = 標準
settings-density-comfortable = 広い
settings-density-about = 行の高さ: 28、36、44 ピクセル。

## Keyboard

settings-single-keys = 単独キー
settings-single-keys-about = 入力欄の外では、E で解決のように、Ctrl なしの文字キーで操作できます。音声入力を使う場合や、誤ってキーを押しやすい場合はオフにしてください。
settings-keys-find = コマンドまたはキーを検索
# Nothing matches what was typed. $typed is that text.
settings-keys-none = 「{ $typed }」に一致するコマンドはありません。
settings-keys-reset-all = すべてのキーをリセット
settings-keys-reset = 既定に戻す
settings-keys-clear = キーなし
settings-keys-unset = なし
# Button that waits for a key. $command is the command's name.
settings-keys-change = キーを変更: { $command }
settings-keys-press = 新しいキーを押してください
settings-keys-press-about = G の次に I のように、2 つのキーを続けて押す組み合わせも使えます。Enter で確定、Esc で変更せずに終了します。
# The chord is taken. $command is the name of the command that has it.
settings-keys-conflict = すでに使用中: { $command }
# The chord begins another one's sequence. $command is the name of that command.
settings-keys-prefix = 次のコマンドのキーの先頭と重なります: { $command }
settings-keys-reserved = これらのキーはシステムまたは入力欄で使われます。
settings-keys-take = こちらに割り当てる
# How many commands have keys of the person's own. $count is their number.
settings-keys-changed =
    { $count ->
        [0] すべて既定のまま
       *[other] { $count } 件を変更済み
    }

## Writing

settings-signature = 署名
settings-signature-hint = 新しい返信の末尾に付きます。お客様に表示されます。
settings-undo = 返信の取り消し
settings-undo-hint = 返信は送信される前に、この時間だけ保留されます。
# $seconds is a number of seconds.
settings-undo-seconds =
    { $seconds ->
       *[other] { $seconds } 秒
    }
settings-undo-none = 保留しない

## Locking and passphrase

settings-lock-after = ロックまでの時間
settings-lock-after-hint = キーやポインターの操作がこの時間ないと、鍵が消去され、ロック画面が表示されます。
# $minutes is a number of minutes.
settings-minutes =
    { $minutes ->
       *[other] { $minutes } 分
    }
settings-lock-now = 今すぐロック
settings-passphrase = パスフレーズの変更
settings-passphrase-about = 鍵が新たに包み直されます。データの書き直しは不要で、復旧キーは変わりません。
settings-passphrase-current = 現在のパスフレーズ
settings-passphrase-go = 変更
settings-passphrase-done = パスフレーズを変更しました。今後は新しいものを使ってください。

## Vaults and backups

settings-vaults-lead = 地域ごとに 1 つの暗号化されたファイルがあります。チェックでは、すべてのページ、行、ログの記録を読み取ります。
settings-vault = 保管庫
settings-vault-state = 状態
settings-vault-checked = 最終チェック
settings-vault-records = 記録
settings-vault-size = サイズ
settings-vault-never = なし
settings-vault-state-whole = 正常
settings-vault-state-not-checked = 未チェック
settings-vault-state-damaged = 破損
settings-vault-state-missing = 見つかりません
settings-vault-state-newer = 新しいバージョンのもの
settings-check = 今すぐチェック
settings-check-running = チェック中…
settings-check-whole = すべての保管庫は正常です。
settings-check-broken = 問題が見つかりました。このファイルは今後使用を拒否され、元の場所に残ります。
settings-check-cancelled = チェックを停止しました。そこまでに読み取った範囲は正常でした。
settings-backup = バックアップ
settings-backup-about = バックアップは専用の鍵で書き込まれ、復旧キーで開きます。検索用の索引は含まれず、復元時に作り直されます。
settings-backup-due = 最後のバックアップから時間が経ちすぎています。
settings-backup-folder = フォルダー
settings-backup-folder-hint = 空欄の場合はこのプロファイルのフォルダーです。別のディスクのフォルダーなら、このディスクが故障しても残ります。
settings-backup-pick = 選択…
settings-backup-go = バックアップ
settings-backup-running = バックアップ中…
settings-backup-done = バックアップを書き出しました。
# $size is a size such as 12 MB, $moment a date with time, $vaults a list of short names of vaults.
settings-backup-done-about = { $vaults }、{ $size }、{ $moment }
settings-backup-cancelled = バックアップを停止しました。未完成のファイルは削除され、以前のバックアップはそのままです。
settings-restore = 復元
settings-restore-about = ウィンドウをロックし、このコンピューターまたは新しいコンピューターのロック画面で「バックアップから復元」を選んでください。復旧キーが必要です。データを消去した人の情報は復元されません。

## What a check can find; the ids come from the programme

vault-problem-pages = ファイルに、書き込まれたときと異なるページがあります。
vault-problem-truncated = ファイルが本来のサイズより短くなっています。
vault-problem-structure = テーブルと索引が整合しません。
vault-problem-log = ログがその記録と整合しません。
# A problem that this version has no words for. $code is its short name.
vault-problem-other = 問題「{ $code }」。

## Support

settings-support-about = 不具合の調査に役立つファイルです。バージョン、サイズ、状態、所要時間、エラーコードを含み、名前、アドレス、本文、鍵は含みません。誰に渡すかはあなたが決められます。
settings-support-go = サポート情報を保存…
settings-support-title = サポート情報の保存
# Suggested name of the file, without a folder. $date is an ISO date.
settings-support-file = meridian-support-{ $date }.zip
# $path is where the file lies now.
settings-support-done = 保存しました: { $path }
settings-device = このコンピューター
settings-keystore = システムのキーストア
settings-keystore-ready = 準備完了（このデバイスの秘密を保管中）
settings-keystore-credential = サービスマネージャーから提供
settings-keystore-locked = ロック中
settings-keystore-absent = なし
settings-keystore-unknown = このデバイスは未登録
settings-disk = ディスクの空き容量
# $free is a size such as 12 GB.
settings-disk-free = 空き { $free }
settings-disk-low = 残りわずか
settings-version = バージョン
settings-failed = 設定を読み込めませんでした

## Areas of the list of keys

settings-keys-area-anywhere = どこでも
settings-keys-area-go = 画面やビューへの移動
settings-keys-area-list = 一覧
settings-keys-area-conversation = 会話
settings-keys-area-writing = 作成
settings-keys-area-view = ウィンドウ
settings-keys-needs-mod = このコマンドは入力中も使えるため、Ctrl、⌘、またはファンクションキーが必要です。
settings-keys-keep = 確定

## One's own profile

settings-profile = プロフィール
settings-profile-name = 名前
settings-profile-name-hint = 同僚に表示され、定型文の署名にも使われます。
settings-profile-roles = 自分の役割
settings-profile-roles-about = 休暇のあいだ、役割を誰かに貸与できます。期限が来ると自動的に終わります。
settings-profile-delegate = 役割を貸与
settings-profile-work = 勤務
settings-profile-work-about = 管理者が管理しています。
# $name (String) - A skill. $level (Number) - From 1 to 5.
settings-profile-skill = { $name }（5 段階の { $level }）
