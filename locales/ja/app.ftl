### The frame of the window, and words that every screen uses.


## Generic words

app-cancel = キャンセル
app-clear = クリア
app-close = 閉じる
# Heard as the head of a column of buttons.
app-column-acts = 操作
app-retry = 再試行
app-undo = 元に戻す
app-loading = 読み込み中
# Over a list, to find one of very many by typing.
app-find = 検索
app-found-nothing = 見つかりません
app-reason = 理由
app-reason-hint = 理由は監査ログに残ります。
app-reason-missing = 理由を入力してください。
app-notifications = 通知
app-hide-secret = 隠す
app-show-secret = 表示
# $pane (String) - The name of the pane that the handle makes wider or narrower.
app-resize-pane = { $pane } の幅を変更

## The frame

app-screens = 画面
app-place-workspace = 受信トレイ
app-place-outbox = 送信トレイ
app-place-imports = インポート
app-place-organisation = 組織
app-place-access = 役割とアクセス
app-place-approvals = 承認
app-place-records = 監査ログ
app-place-settings = 設定
app-place-about = Meridian について
app-status-bar = 状態
# $place (String) - The name of the screen. $organisation (String) - The organisation's name.
app-title = { $place }｜{ $organisation }
# The title of the window before anybody is signed in.
app-title-first-run = Meridian の設定
app-title-locked = Meridian はロックされています
# $count (Number) - How many replies wait in the outbox.
app-place-outbox-count =
    { $count ->
       *[other] 送信トレイ、返信 { $count } 件が待機中
    }
# $count (Number) - How many requests the reader may decide.
app-place-approvals-count =
    { $count ->
       *[other] 承認、あなた宛ての申請 { $count } 件
    }

## The sun line

# Said to screen readers. $sites (String) - A list of the sites with their hours.
app-sun-line = 各拠点の一日: { $sites }
# One site of the list above. $site (String) - Its name. $time (String) - Its local time.
app-sun-site-on = { $site }、シフト中、{ $time }
# One site of the list above. $site (String) - Its name. $time (String) - Its local time when its next shift begins.
app-sun-site-off = { $site }、{ $time } に再開
# One site of the list above. $site (String) - Its name.
app-sun-site-none = { $site }、近いシフトなし
# $site (String) - The site that takes over. $left (String) - Time left, such as 0:18.
app-handover-in = { $site } への引き継ぎまで <b>{ $left }</b>
# $left (String) - Time left until one's own shift ends, such as 0:18.
app-shift-ends-in = シフト終了まで <b>{ $left }</b>
# $left (String) - Time left until one's own next shift begins, such as 7:20.
app-shift-begins-in = シフト開始まで <b>{ $left }</b>

## Presence

app-presence = 在席状況
app-presence-available = 対応可能
app-presence-busy = 取り込み中
app-presence-away = 離席中
app-presence-offline = オフライン
# $time (String) - Local time at which the shift ends, such as 17:00.
app-presence-until = { $time } まで

## The foot bar

# $vaults (String) - The regions whose vaults are open, as a list.
# $count (Number) - How many they are.
app-vaults-sealed =
    { $count ->
       *[other] 保管庫 { $vaults }・封印済み
    }
# $vaults (String) - The regions whose vaults are damaged, missing or too new, as a list.
app-vaults-trouble = 保管庫 { $vaults } に対応が必要です
# $time (String) - Local time of the last check.
app-log-verified = ログ検証済み { $time }
app-log-not-checked = ログは未チェック
# $count (Number) - How many replies wait in the outbox.
app-outbox-count = 送信トレイ { $count }
app-commands = コマンド
app-lock = ロック
# $free (String) - The room left on the disk, with its unit.
app-low-disk = ディスクの空き容量不足: { $free }
app-backup-due = バックアップの時期です

## Work in the background

app-job-import = メールをインポート中
app-job-undo-import = インポートを取り消し中
app-job-check = 保管庫をチェック中
app-job-backup = バックアップ中
app-job-restore = 復元中
app-job-verify = ログを検証中
# $done (String) - How many messages were read so far.
app-job-unit-messages = { $done } 通
# $done (String) - How many bytes were done so far, with their unit.
app-job-unit-bytes = { $done }
# $done (String) - How many pages of the vault were done so far.
app-job-unit-pages = { $done } ページ
# $done (String) - How many records of the log were done so far.
app-job-unit-records = 記録 { $done } 件
# $done (String) - How much is done. $total (String) - How much there is.
app-job-of = { $done } / { $total }
app-job-cancel = この処理を中止
app-job-done-import = インポートが完了しました。
app-job-done-undo-import = インポートを取り消しました。
app-job-done-check = チェックが完了しました。
app-job-done-backup = バックアップが完了しました。
app-job-done-restore = 復元が完了しました。
app-job-done-verify = ログを検証しました。
app-job-cancelled = 中止しました。ここまでの処理結果は残ります。

## When something went wrong in the window itself

app-fault-title = ウィンドウのこの部分が停止しました
app-fault-body = 保存した内容はすべて保管庫の中で安全です。再表示するか、別の画面に移動してください。
app-fault-again = 再表示
app-fault-reload = ウィンドウを再読み込み

## Due times, said to screen readers beside the figures

app-due-late = 期限超過
app-due-soon = 期限間近
app-due-later = 期限

## The sky of the lock screen

app-sky-noon = 正午
app-sky-hours = 太陽から見た時刻
# $time (String) - Local time at which the shift ends and another site takes over.
app-sky-hands-over = { $time } に引き継ぎ
# $time (String) - Local time at which the shift ends.
app-sky-until = { $time } までシフト中
# $time (String) - Local time at which the next shift begins.
app-sky-back = { $time } に再開
app-sky-off = 休み
