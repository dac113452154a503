### The agent's workspace: the list, the conversation, the customer, and the commands over them.


## Names of the parts, for screen readers

workspace-list = 会話一覧
workspace-thread = 会話
workspace-customer = お客様
workspace-timeline = やり取りの内容
workspace-views = ビュー
workspace-bulk = 選択した会話
workspace-loading-list = 会話一覧を読み込み中
workspace-loading-thread = 会話を読み込み中
workspace-loading-customer = お客様情報を読み込み中

## Views

workspace-view-mine = 自分の担当
workspace-view-unassigned = 未割り当て
workspace-view-all = すべて
workspace-view-snoozed = スヌーズ中
workspace-view-done = 完了
workspace-view-spam = 迷惑メール
workspace-more-views = その他のビュー
workspace-narrow = 一覧を絞り込む
workspace-by-language = 言語別
workspace-by-channel = チャネル別
workspace-by-queue = キュー別
workspace-by-label = ラベル別
# Said to screen readers after the name of what narrows the list: pressing it takes the narrowing away.
workspace-widen-one = 絞り込みを解除
workspace-widen = ビュー全体を表示
workspace-sort = 並び順
workspace-sort-deadline = 期限の近い順
workspace-sort-newest = 新しい順
workspace-sort-oldest = 古い順
# $count (Number) - How many conversations are overdue.
workspace-breached = 期限超過 { $count } 件
# $count (Number) - How many conversations the list holds.
workspace-total =
    { $count ->
       *[other] 会話 { $count } 件
    }

## Rows

workspace-channel-mail = メール
workspace-channel-chat = チャット
workspace-channel-messenger = メッセンジャー
workspace-channel-sms = ショートメッセージ
workspace-channel-voice = 電話
workspace-unread = 未読
workspace-no-subject = （件名なし）
workspace-no-name = （差出人なし）
# $person (String) - The colleague who owns the conversation.
workspace-owned-by = 担当: { $person } さん
# $count (Number) - How many more labels there are than the one that is shown.
workspace-more-labels = 他 { $count }
# $time (String) - The deadline in full.
workspace-due-at = 回答期限 { $time }
# $time (String) - When the conversation comes back, in full.
workspace-snoozed-until = { $time } までスヌーズ
workspace-shift-ends = ここで自分のシフトが終わります。以下を引き継ぐ人はいません
# $site (String) - The site whose shift goes on.
workspace-shift-ends-to = ここで自分のシフトが終わります。以下は { $site } に引き継がれます
workspace-priority-low = 優先度: 低
workspace-priority-normal = 優先度: 通常
workspace-priority-high = 優先度: 高
workspace-priority-urgent = 緊急
workspace-status-open = 対応中
workspace-status-snoozed = スヌーズ中
workspace-status-done = 完了
workspace-status-spam = 迷惑メール

## Empty lists: what it means, and what to do

workspace-empty-mine = 対応待ちの会話はありません
workspace-empty-mine-hint = 未割り当ての会話から担当するものを選んでください。
workspace-empty-unassigned = すべての会話に担当者がいます
workspace-empty-unassigned-hint = 新しいメールはまずここに表示されます。
workspace-empty-all = 対応中の会話はありません
workspace-empty-all-hint = メールをインポートして始めるか、完了した会話をご覧ください。
workspace-empty-snoozed = スヌーズ中の会話はありません
workspace-empty-snoozed-hint = 後回しにした会話は、時間になるまでここで待機します。
workspace-empty-done = 完了した会話はまだありません
workspace-empty-done-hint = 解決した会話はここに残り、再開できます。
workspace-empty-spam = 迷惑メールはありません
workspace-empty-spam-hint = 迷惑メールに指定したものはここに残り、元に戻せます。
workspace-empty-narrowed = 条件に合う会話はありません
workspace-empty-narrowed-hint = 一覧は絞り込まれています。ビュー全体を表示するか、別の条件で絞り込んでください。
workspace-show-unassigned = 未割り当てを表示
workspace-import-mail = メールをインポート

## Several at once

# $count (Number) - How many conversations are chosen.
workspace-chosen = { $count } 件を選択中
# $count (Number) - How many conversations would be chosen.
workspace-choose-all = { $count } 件すべてを選択
workspace-more = その他
workspace-mark-read = 既読にする
workspace-merge-chosen = 1 つに統合
workspace-not-spam = 迷惑メールではない

## The head of a conversation

workspace-resolve = 解決
workspace-to-next-reply = 次の返信まで
# $region (String) - The region that the conversation is at home in.
workspace-stays-home = { $region }・地域内に保管
workspace-no-owner = 担当者なし
workspace-owner-me = 担当: 自分
# $person (String) - The colleague who owns the conversation.
workspace-owner = 担当: { $person } さん
workspace-nothing-open = 会話が開かれていません
workspace-nothing-open-hint = 一覧から選ぶか、キーボードで開いてください。
workspace-close-conversation = 会話を閉じる
workspace-stale = 表示内容が最新でない可能性があります
workspace-read-only = この会話は閲覧できます。あなたの役割ではお客様への返信はできません。

## The timeline

# $count (Number) - How many entries are folded away. $from (String) - Their first day. $until (String) - Their last day.
workspace-earlier =
    { $count ->
       *[other] 以前の { $count } 件、{ $from }～{ $until }
    }
# $count (Number) - How many entries are folded away. $day (String) - The day of all of them.
workspace-earlier-on =
    { $count ->
       *[other] 以前の { $count } 件、{ $day }
    }
workspace-today = 今日
workspace-yesterday = 昨日
# $count (Number) - How many messages nobody has read.
workspace-new = 新着 { $count } 件
workspace-by-mail = メールで
workspace-by-chat = チャットで
workspace-by-messenger = メッセンジャーで
workspace-by-sms = ショートメッセージで
workspace-by-voice = 電話で
workspace-kind-auto-reply = 自動返信
workspace-kind-bounce = 配信不能
workspace-kind-list = メーリングリスト
workspace-note = 社内メモ
workspace-note-internal = お客様には送信されません
workspace-somebody = 誰か
workspace-layout = メッセージの表示方法
workspace-as-text = テキスト
workspace-as-sent = 送信時の表示
# $from (String) - The sender.
workspace-letter = { $from } からのメッセージ（送信時の表示）
workspace-letter-all = すべて表示
workspace-letter-less = 一部のみ表示
# $count (Number) - How many pictures.
workspace-remote-blocked =
    { $count ->
       *[other] このメッセージの画像 { $count } 件は読み込まれていません。読み込むと、開封したことが送信者に伝わります。
    }
workspace-remote-show = 画像を読み込む
workspace-remote-loading = 画像を読み込んでいます…
# $count (Number) - How many pictures.
workspace-remote-missing =
    { $count ->
       *[other] 画像 { $count } 件は安全に読み込めませんでした。
    }
workspace-no-text = このメッセージには本文がありません。
workspace-only-layout = このメッセージは独自のレイアウトのみで、テキストがありません。送信時の表示に切り替えてください。
workspace-show-quoted = 引用を表示
workspace-hide-quoted = 引用を隠す
workspace-message-more = このメッセージのその他の操作
workspace-details = アドレスと日時
workspace-header-from = 差出人
workspace-header-to = 宛先
workspace-header-cc = CC
workspace-header-subject = 件名
workspace-header-sent = 送信日時
# $count (Number) - How many recipients are not shown.
workspace-more-recipients = 他 { $count } 件
workspace-choose-message = このメッセージを選択
workspace-reply-revoked = 取り消し済み
# $seconds (Number) - Seconds left until the reply can no longer be taken back without a trace.
workspace-sends-in = あと { $seconds } 秒で送信
workspace-waits-in-outbox = 送信トレイで待機中
workspace-take-back = 取り消す

## Events. $known says whether the actor is one of the organisation's people: "yes", "me" or "no".

event-imported = インポートされました
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $person (String) - The new owner.
event-assigned =
    { $known ->
        [me] あなたが { $person } さんに割り当てました
        [yes] { $actor } さんが { $person } さんに割り当てました
       *[no] { $person } さんに割り当てられました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who took it for themselves.
event-taken =
    { $known ->
        [me] あなたが担当になりました
        [yes] { $actor } さんが担当になりました
       *[no] 担当者が決まりました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who gave it to the reader.
event-given =
    { $known ->
        [yes] { $actor } さんがあなたに割り当てました
       *[no] あなたに割り当てられました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-unassigned =
    { $known ->
        [me] あなたが担当者を外しました
        [yes] { $actor } さんが担当者を外しました
       *[no] 担当者が外されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $until (String) - When it comes back.
event-snoozed =
    { $known ->
        [me] あなたが { $until } までスヌーズしました
        [yes] { $actor } さんが { $until } までスヌーズしました
       *[no] { $until } までスヌーズされました
    }
event-woken = スヌーズが終わりました
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-resolved =
    { $known ->
        [me] あなたが解決しました
        [yes] { $actor } さんが解決しました
       *[no] 解決しました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-reopened =
    { $known ->
        [me] あなたが再開しました
        [yes] { $actor } さんが再開しました
       *[no] 再開されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $label (String) - The label.
event-labelled =
    { $known ->
        [me] あなたがラベル「{ $label }」を付けました
        [yes] { $actor } さんがラベル「{ $label }」を付けました
       *[no] ラベル「{ $label }」が付けられました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $label (String) - The label.
event-unlabelled =
    { $known ->
        [me] あなたがラベル「{ $label }」を外しました
        [yes] { $actor } さんがラベル「{ $label }」を外しました
       *[no] ラベル「{ $label }」が外されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $priority (String) - The new priority in words.
event-prioritised =
    { $known ->
        [me] あなたが「{ $priority }」に変更しました
        [yes] { $actor } さんが「{ $priority }」に変更しました
       *[no] 「{ $priority }」に変更されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-marked-spam =
    { $known ->
        [me] あなたが迷惑メールに指定しました
        [yes] { $actor } さんが迷惑メールに指定しました
       *[no] 迷惑メールに指定されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-unmarked-spam =
    { $known ->
        [me] あなたが迷惑メールの指定を解除しました
        [yes] { $actor } さんが迷惑メールの指定を解除しました
       *[no] 迷惑メールの指定が解除されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $queue (String) - The new queue.
event-moved =
    { $known ->
        [me] あなたが { $queue } に移動しました
        [yes] { $actor } さんが { $queue } に移動しました
       *[no] { $queue } に移動されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-merged =
    { $known ->
        [me] あなたが別の会話をこの会話に統合しました
        [yes] { $actor } さんが別の会話をこの会話に統合しました
       *[no] 別の会話がこの会話に統合されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-split =
    { $known ->
        [me] あなたがメッセージを分離しました
        [yes] { $actor } さんがメッセージを分離しました
       *[no] メッセージが分離されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-customer-merged =
    { $known ->
        [me] あなたがお客様情報を統合しました
        [yes] { $actor } さんがお客様情報を統合しました
       *[no] お客様情報が統合されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-customer-split =
    { $known ->
        [me] あなたがお客様情報を分割しました
        [yes] { $actor } さんがお客様情報を分割しました
       *[no] お客様情報が分割されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-reply-revoked =
    { $known ->
        [me] あなたが返信を取り消しました
        [yes] { $actor } さんが返信を取り消しました
       *[no] 返信が取り消されました
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $reason (String) - Why, in their own words.
event-unmasked =
    { $known ->
        [me] あなたがマスクされた連絡先を閲覧しました: { $reason }
        [yes] { $actor } さんがマスクされた連絡先を閲覧しました: { $reason }
       *[no] マスクされた連絡先が閲覧されました: { $reason }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-undone =
    { $known ->
        [me] あなたが直前の変更を元に戻しました
        [yes] { $actor } さんが直前の変更を元に戻しました
       *[no] 直前の変更が元に戻されました
    }

## Looking for words in a conversation

workspace-find-none = 見つかりません
# $place (Number) - Which finding is shown. $count (Number) - How many there are.
workspace-find-count = { $count } 件中 { $place } 件目
workspace-find-next = 次の検索結果
workspace-find-previous = 前の検索結果

## Files

# $name (String) - The file's name.
workspace-save-attachment = { $name } を保存
# $name (String) - The file's name.
workspace-attachment-saved = { $name } を保存しました。このファイルは保管庫の外にあります。
workspace-attachment-dangerous = 開くと実行される可能性があります
workspace-dangerous-title = 有害な可能性のあるファイルを保存しますか？
# $name (String) - The file's name.
workspace-dangerous-body = { $name } は、開くと実行される可能性があります。心当たりがある場合にのみ保存し、送信者を信頼できない限り、このコンピューターでは開かないでください。
workspace-dangerous-save = それでも保存
workspace-preview-truncated = ファイルが長いため、冒頭のみ表示しています。全体を見るには保存してください。
workspace-preview-none = このファイルはここでは表示できません
workspace-preview-none-hint = 保存して、別のアプリで開いてください。
workspace-source-truncated = メッセージが長いため、冒頭のみ表示しています。

## The customer

workspace-no-customer = お客様情報なし
workspace-no-customer-hint = 会話を開くと、差出人の情報が表示されます。
# $date (String) - The day of their first message.
workspace-since = { $date } から
workspace-customer-more = このお客様のその他の操作
workspace-time-unknown = 現地時刻は不明です。
workspace-time-inferred = メールの時刻からの推定です。設定されたものではありません。
# $weekday (String) - The day of the week there. $place (String) - A city or an offset from UTC.
workspace-weekday-in = { $place }の{ $weekday }
workspace-part-night = 夜
workspace-part-morning = 朝
workspace-part-day = 昼
workspace-part-evening = 夕方
# $until (String) - Their local time.
workspace-calls-now = 現地時刻 { $until } まで電話可
# $from (String) - Their local time.
workspace-calls-from = { $from } から電話可
# $from (String) - Their local time. $here (String) - The same moment in the reader's time.
workspace-calls-from-here = { $from } から電話可（こちらの { $here }）
workspace-this-conversation = この会話
workspace-queue = キュー
workspace-no-queue = なし
workspace-labels = ラベル
workspace-no-labels = なし
workspace-languages = 言語
workspace-language = 言語
workspace-prefers = 希望
workspace-language-unknown = 使用言語はまだ不明です。
workspace-contact = 連絡先
workspace-copy-address = アドレスをコピー
workspace-copy = コピー
workspace-copied = コピーしました
workspace-history = 履歴
# $count (Number) - How many conversations there were with this customer.
workspace-cases =
    { $count ->
       *[other] 会話 { $count } 件
    }
# $count (Number) - How many more there are.
workspace-history-all = さらに { $count } 件を表示
workspace-name = 名前
workspace-time-zone = タイムゾーン
workspace-time-zone-hint = 電話をかけてよい時間帯の判断に使います。
workspace-unknown = 不明
workspace-save = 保存
workspace-customer-saved = お客様情報を変更しました。
# $customer (String) - The customer's name.
workspace-split-customer-hint = { $customer } 様のアドレスのうち、別の方のものを選んでください。メールも一緒に移ります。

## Choosing: what is typed into narrows what is offered

# $count (Number) - How many conversations it is about.
workspace-assign-hint =
    { $count ->
        [1] 割り当て先…
       *[other] { $count } 件の会話の割り当て先…
    }
# $person (String) - The reader's own name.
workspace-person-me = { $person }（自分）
workspace-nobody = 担当者なし
workspace-nobody-found = この地域にその名前の担当者はいません。
# $count (Number) - How many conversations it is about.
workspace-snooze-hint =
    { $count ->
        [1] スヌーズの期限…
       *[other] { $count } 件の会話のスヌーズの期限…
    }
workspace-snooze-hours = 3 時間後
workspace-snooze-evening = 今日の午後
workspace-snooze-tomorrow = 明日の朝
workspace-snooze-customer-morning = お客様の現地の朝
workspace-snooze-monday = 月曜日の朝
workspace-snooze-week = 1 週間後
workspace-snooze-own = 日時を指定
workspace-snooze-until = 期限
# $count (Number) - How many conversations it is about.
workspace-label-hint =
    { $count ->
        [1] ラベル…
       *[other] { $count } 件の会話のラベル…
    }
workspace-no-such-label = そのラベルはありません。ラベルは「組織」で作成できます。
# $count (Number) - How many conversations it is about.
workspace-priority-hint =
    { $count ->
        [1] 優先度…
       *[other] { $count } 件の会話の優先度…
    }
# $count (Number) - How many conversations it is about.
workspace-move-hint =
    { $count ->
        [1] 移動先のキュー…
       *[other] { $count } 件の会話の移動先のキュー…
    }
workspace-move-one-region = 選択した会話は異なる地域に属しています。キューは 1 つの地域に属するため、同じ地域の会話を選んでください。
workspace-no-queues = この地域に他のキューはありません。
workspace-nothing-found = 一致するものはありません。
workspace-merge-hint = 統合する会話…
workspace-merge-own = 同じお客様の会話
workspace-merge-others = この地域の検索結果
workspace-merge-none = このお客様の他の会話はありません。入力すると同じ地域の会話を検索できます。
workspace-merge-customers-hint = 同一人物のお客様…
workspace-merge-customers-none = この地域に該当する他のお客様はいません。
workspace-split-choose = 独立した会話にするメッセージを選んでください。
# $count (Number) - How many messages are chosen.
workspace-split-chosen =
    { $count ->
       *[other] { $count } 件のメッセージを独立した会話にします。
    }
workspace-split = 分離

## The palette

workspace-palette-hint = 操作、移動、検索
workspace-palette-none = 一致するものはありません。Esc キーで戻ります。
workspace-go-to = 移動
workspace-do = 操作
workspace-find = 検索
workspace-recent = 最近の項目
workspace-all-commands = すべてのコマンド
# $query (String) - What was typed.
workspace-search-for = 「{ $query }」をすべてから検索
# $regions (String) - The regions whose vaults are open.
workspace-searches = 検索対象: { $regions }
# $count (Number) - How many regions. $regions (String) - The regions that are closed to this seat.
workspace-searches-not =
    { $count ->
       *[other] { $regions } はここでは開けません
    }
workspace-run = 実行

## Keys

workspace-area-anywhere = どこでも
workspace-area-go = 移動
workspace-area-list = 一覧
workspace-area-conversation = 会話
workspace-area-writing = 作成
workspace-area-view = ウィンドウ
workspace-change-keys = キーを変更
workspace-own-key = 変更済み
workspace-single-keys-off = 単独キーは設定でオフになっています。Ctrl を使うキーは引き続き使えます。

## What was done, with a way back

# $count (Number) - How many conversations. $person (String) - The new owner.
workspace-did-assign =
    { $count ->
        [1] { $person } さんに割り当てました
       *[other] { $count } 件の会話を { $person } さんに割り当てました
    }
# $count (Number) - How many conversations.
workspace-did-assign-me =
    { $count ->
        [1] 自分に割り当てました
       *[other] { $count } 件の会話を自分に割り当てました
    }
# $count (Number) - How many conversations.
workspace-did-unassign =
    { $count ->
        [1] 担当者を外しました
       *[other] { $count } 件の会話の担当者を外しました
    }
# $count (Number) - How many conversations. $when (String) - When they come back.
workspace-did-snooze =
    { $count ->
        [1] { $when } までスヌーズしました
       *[other] { $count } 件の会話を { $when } までスヌーズしました
    }
# $count (Number) - How many conversations.
workspace-did-resolve =
    { $count ->
        [1] 解決しました
       *[other] { $count } 件の会話を解決しました
    }
# $count (Number) - How many conversations.
workspace-did-reopen =
    { $count ->
        [1] 再開しました
       *[other] { $count } 件の会話を再開しました
    }
# $count (Number) - How many conversations.
workspace-did-label =
    { $count ->
        [1] ラベルを変更しました
       *[other] { $count } 件の会話のラベルを変更しました
    }
# $count (Number) - How many conversations.
workspace-did-prioritise =
    { $count ->
        [1] 優先度を変更しました
       *[other] { $count } 件の会話の優先度を変更しました
    }
# $count (Number) - How many conversations.
workspace-did-spam =
    { $count ->
        [1] 迷惑メールに指定しました
       *[other] { $count } 件の会話を迷惑メールに指定しました
    }
# $count (Number) - How many conversations.
workspace-did-not-spam =
    { $count ->
        [1] 迷惑メールの指定を解除しました
       *[other] { $count } 件の会話の迷惑メールの指定を解除しました
    }
# $count (Number) - How many conversations.
workspace-did-read =
    { $count ->
        [1] 既読にしました
       *[other] { $count } 件の会話を既読にしました
    }
# $count (Number) - How many conversations.
workspace-did-unread =
    { $count ->
        [1] 未読にしました
       *[other] { $count } 件の会話を未読にしました
    }
# $count (Number) - How many conversations. $queue (String) - The queue's name.
workspace-did-move =
    { $count ->
        [1] { $queue } に移動しました
       *[other] { $count } 件の会話を { $queue } に移動しました
    }
# $count (Number) - How many conversations became one.
workspace-did-merge =
    { $count ->
        [1] 統合しました
       *[other] { $count } 件の会話を 1 つに統合しました
    }
# $count (Number) - How many messages were split off.
workspace-did-split =
    { $count ->
       *[other] { $count } 件のメッセージを独立した会話にしました
    }
# $customer (String) - The name of the customer that remains.
workspace-did-merge-customers = { $customer } 様に統合しました
# $count (Number) - How many addresses went.
workspace-did-split-customer =
    { $count ->
       *[other] { $count } 件のアドレスを別のお客様に移しました
    }
workspace-did-send = 返信を送信トレイに入れました
workspace-undone = 元に戻しました
workspace-nothing-to-undo = 元に戻す操作はありません。
workspace-revoked = 返信を取り消しました。下書きに戻っています。

## Commands

command-palette = コマンド
command-search-everywhere = すべてを検索
command-undo = 元に戻す
command-help = キー一覧
command-next-region = ウィンドウの次の領域へ
command-previous-region = ウィンドウの前の領域へ
command-lock = ロック
command-go-inbox = 受信トレイ
command-go-outbox = 送信トレイ
command-go-imports = インポート
command-go-records = 監査ログ
command-go-organisation = 組織
command-go-access = 役割とアクセス
command-go-approvals = 承認
command-go-settings = 設定
command-go-about = Meridian について
command-view-mine = 自分の会話
command-view-unassigned = 未割り当ての会話
command-view-all = 対応中のすべての会話
command-view-snoozed = スヌーズ中の会話
command-view-done = 完了した会話
command-view-spam = 迷惑メール
command-next = 次の会話
command-previous = 前の会話
command-open = 開く
command-back = 戻る
command-select = 選択/選択解除
command-select-down = 下へ選択
command-select-up = 上へ選択
command-select-all = 表示中のすべてを選択
command-clear-selection = 選択を解除
command-reply = 返信
command-note = メモ
command-resolve = 解決して次を開く
command-reopen = 再開
command-snooze = スヌーズ
command-assign = 割り当て
command-assign-me = 自分に割り当て
command-unassign = 担当者を外す
command-label = ラベル
command-priority = 優先度
command-unread = 未読にする
command-move = キューに移動
command-spam = 迷惑メール
command-merge = 別の会話と統合
command-split = メッセージを分離
command-open-source = メッセージの原文を表示
command-find-in-thread = この会話内を検索
command-edit-customer = お客様情報を編集
command-merge-customers = 別のお客様と統合
command-split-customer = お客様情報を分割
command-scripts = 定型文
command-attach-file = ファイルを添付
command-send = 送信
command-send-resolve = 送信して解決
command-discard-draft = 下書きを破棄
command-toggle-list = 一覧の表示/非表示
command-toggle-customer = お客様情報の表示/非表示
command-theme-light = ライトテーマ
command-theme-dark = ダークテーマ
command-theme-system = システムのテーマ
command-density-compact = 行間: 狭い
command-density-default = 行間: 標準
command-density-comfortable = 行間: 広い

## Masked addresses

# Heard before a masked address.
workspace-masked-address = 伏せられたアドレス
workspace-masked-about = 伏せられています。あなたの役割では表示できません。
workspace-unmask = 表示
workspace-unmask-why = 何のために必要ですか?
workspace-unmask-recorded = 1 分間だけ表示されます。理由は監査ログに残ります。
workspace-unmask-go = 表示する
# $seconds (String) - How many seconds it is still shown.
workspace-unmasked-for = 残り { $seconds } 秒
workspace-mask = 伏せる
workspace-unmask-done = 理由とともに記録しました。
