### Replies that wait to go out.

outbox-title = 送信トレイ
outbox-lead = 返信はここで、本拠地域の中で待機します。送信にはメールアカウントの接続が必要で、今後のリリースで対応します。それまでは、どの返信も下書きに戻せます。
outbox-empty = 待機中の返信はありません
outbox-empty-about = ワークスペースから送信した返信はここで待機し、ここから取り消せます。
outbox-column-subject = 件名
outbox-column-to = 宛先
outbox-column-author = 作成者
outbox-column-queued = 作成日時
outbox-column-state = 状態
# $clock is the time that remains until it may go out, as minutes and seconds.
outbox-state-held-for = 保留中（残り { $clock }）
outbox-state-waiting = 待機中
outbox-revoke = 取り消す
# Heard with the button. $subject is the reply's subject.
outbox-revoke-named = 取り消す: { $subject }
outbox-revoked = 返信は下書きに戻りました
outbox-revoked-open = 下書きを開く
outbox-open = 開く
# Heard with the button. $subject is the reply's subject.
outbox-open-named = 会話を開く: { $subject }
outbox-no-subject = （件名なし）
# More recipients than fit. $count is how many are not named.
outbox-more =
    { $count ->
       *[other] 他 { $count } 名
    }
outbox-load-failed = 送信トレイを読み込めませんでした
outbox-revoke-failed = 返信を取り消せませんでした
