### Where replies and notes are written.

compose-composer = 作成
compose-mode = 返信またはメモ
compose-reply-placeholder = 返信を入力
compose-note-placeholder = 同僚へのメモを入力
compose-internal = 同僚にのみ表示されます
compose-send = 送信
compose-send-resolve = 送信して解決
compose-add-note = メモを追加
compose-bcc = BCC
compose-no-one = 宛先なし
# $name (String) - The first recipient. $others (Number) - How many more there are.
compose-to =
    { $others ->
        [0] 宛先: { $name }
       *[other] 宛先: { $name } 他 { $others } 名
    }
# $address (String) - The recipient's name and address.
compose-remove-recipient = { $address } を削除
compose-wrong-address = アドレスが正しくありません。修正するか、削除してください。
compose-no-recipient = 返信の宛先がありません。宛先を指定してください。
compose-saving = 保存中…
# $time (String) - When the draft was saved.
compose-saved = 下書き保存 { $time }
compose-save-failed = まだ保存されていません。再試行しています
compose-discarded = 下書きを破棄しました。
compose-scripts-hint = 定型文を挿入…
compose-scripts-none = その定型文はありません。定型文は「組織」で作成できます。
compose-drop = ここにファイルをドロップして添付
# $name (String) - The file's name.
compose-detach = { $name } を外す
# $name (String) - The file's name.
compose-too-large = { $name } は 25 MiB を超えているため添付できません。
compose-other-note = メモも作成中です
compose-other-reply = 返信も作成中です
