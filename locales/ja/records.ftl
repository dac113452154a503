### The audit log as a plain list: every act has a record.

records-title = 記録
records-lead = 規制対象のデータを読み取る、または変更する操作は、同時に必ず記録されます。記録できない操作は実行されません。この一覧の内容は変更できません。
records-filter = フィルター
records-filter-action = 操作
records-filter-outcome = 結果
records-filter-person = 実行者
records-filter-vault = 保管庫
records-filter-any = すべて
records-filter-text = 語句、または action:import-mail outcome:denied のようなフィルター
records-filter-clear = フィルターを解除
records-outcome-done = 完了
records-outcome-denied = 拒否
records-outcome-failed = 失敗
records-column-moment = 時刻（UTC）
records-column-action = 操作
records-column-outcome = 結果
records-column-person = 実行者
records-column-resource = 対象
records-column-vault = 保管庫
records-column-number = 番号
records-person-unknown = 現在のメンバーではありません
# Which part of the list shows. $from and $to are positions from one, $total how many match.
records-range = { $total } 件中 { $from }～{ $to }
records-newer = より新しい記録
records-older = より古い記録
records-empty = 一致する記録はありません
records-empty-about = フィルターを外すと、より多く表示されます。
records-load-failed = 記録を読み込めませんでした
records-detail-reason = 理由
records-detail-policies = 判定したポリシー
records-detail-policy-hash = ポリシーセット
records-detail-items = 項目
# A bulk act commits to each of its items. $count is their number.
records-detail-items-count =
    { $count ->
       *[other] { $count } 件の項目
    }
records-detail-hash = 記録のハッシュ
records-detail-device = デバイス
records-detail-pseudonym = 仮名
records-detail-none = なし
records-copy = コピー
records-copied = コピーしました

## State of the log

records-log = ログ
records-log-vault = 保管庫
records-log-size = 記録数
records-log-state = 状態
records-log-root = ルート
records-log-since = 開始
records-status-verified = 検証済み
records-status-pending-anchor = アンカー待ち
records-status-not-checked = 未チェック
records-status-broken = 破損
records-status-verified-about = すべての記録から計算し直し、最後のチェックポイントと一致しました。
records-status-pending-anchor-about = 最新の記録はまだアンカーされていません。数秒かかります。
records-status-not-checked-about = ウィンドウを開いてから、まだ計算し直していません。
records-status-broken-about = ログがその記録と整合しません。書き込みを続けず、ファイルを保管し、最新のバックアップから復元してください。
records-verify = 今すぐ検証
records-verifying = 検証中…
records-verify-done = すべてのログは正常です。
records-verify-broken = ログが破損しています。
records-verify-cancelled = 検証を停止しました。
records-verify-failed = 検証できませんでした
records-checkpoint = チェックポイント
records-checkpoint-about = ログの名前、サイズ、ルートを記した署名付きの文です。このコンピューターの外に写しを保管しておけば、それ以前の内容が変更されていないことを後から証明できます。
# $vault is the short name of a vault.
records-checkpoint-title = { $vault } のチェックポイント
records-checkpoint-key = 検証用の鍵
records-checkpoint-failed = チェックポイントを読み込めませんでした

## What was done; the ids come from the policies

action-list-conversations = 会話の一覧表示
action-open-conversation = 会話の閲覧
action-search = 検索
action-open-customer = お客様情報の閲覧
action-preview-attachment = 添付ファイルのプレビュー
action-open-source = メッセージ原文の閲覧
action-list-outbox = 送信トレイの一覧表示
action-list-imports = インポートの一覧表示
action-list-people = メンバーの一覧表示
action-list-records = ログの閲覧
action-verify-log = ログの検証
action-view-organisation = 組織情報の閲覧
action-assign-conversation = 割り当て
action-snooze-conversation = スヌーズ
action-wake-conversation = スヌーズの終了
action-resolve-conversation = 解決
action-reopen-conversation = 再開
action-label-conversation = ラベル付け
action-prioritise-conversation = 優先度の設定
action-mark-spam = 迷惑メールに指定
action-mark-read = 既読に変更
action-move-conversation = キューへの移動
action-merge-conversations = 会話の統合
action-split-conversation = 会話の分割
action-merge-customers = お客様情報の統合
action-split-customer = お客様情報の分割
action-edit-customer = お客様情報の編集
action-undo-act = 操作の取り消し
action-save-draft = 下書きの保存
action-discard-draft = 下書きの破棄
action-send-reply = 送信トレイへの返信の送信
action-revoke-reply = 返信の取り消し
action-add-note = メモの追加
action-attach-file = ファイルの添付
action-export-attachment = 添付ファイルの書き出し
action-show-remote-images = 外部画像の表示
action-import-mail = メールのインポート
action-undo-import = インポートの取り消し
action-save-script = 定型文の保存
action-delete-script = 定型文の削除
action-save-queue = キューの保存
action-save-label = ラベルの保存
action-delete-label = ラベルの削除
action-invite-person = メンバーの招待
action-change-person = メンバーの変更
action-save-site = 拠点の保存
action-change-organisation = 組織の変更
action-read-identity-provider = シングルサインオンの参照
action-save-identity-provider = シングルサインオンの設定
action-name-identity = ID プロバイダーのアカウントの指定
action-check-vault = 保管庫のチェック
action-backup-vault = 保管庫のバックアップ
action-restore-vault = 保管庫の復元
action-make-support-bundle = サポート情報の作成
action-sign-in = サインイン
action-sign-out = サインアウト
action-lock = ロック
action-change-passphrase = パスフレーズの変更
action-set-presence = 在席状況の設定
action-link-identity = ID プロバイダーの自分のアカウントの連携
action-found-organisation = 組織の創設
action-accept-invitation = 招待の受諾
action-log-start = ログの開始
action-log-stop = ログの停止
action-unlock-failed = ロック解除の失敗
action-single-sign-on = シングルサインオンの通過
action-apply-groups = グループによる役割の設定
action-quarantine-vault = 保管庫の隔離
action-record-denial = 拒否の記録
