### People, queues, labels, prepared texts and sites; and the words that name roles, regions and laws everywhere.

organisation-title = 組織
organisation-parts = 組織の各項目
organisation-people = メンバー
organisation-queues = キュー
organisation-labels = ラベル
organisation-scripts = 定型文
organisation-sites = 拠点
organisation-load-failed = 組織の情報を読み込めませんでした
organisation-save = 保存
organisation-edit = 編集
# Heard with the button. $name is what is edited.
organisation-edit-named = { $name } を編集
organisation-delete = 削除
# Heard with the button. $name is what is deleted.
organisation-delete-named = { $name } を削除
organisation-name = 名前
organisation-name-missing = 名前を入力してください。
organisation-not-saved = 保存されませんでした

## People

organisation-people-lead = メンバーは自分の地域だけを開けます。役割は操作のたびに確認されますが、役割だけで保管庫が開くことはありません。
organisation-invite = メンバーを招待
organisation-invite-go = 招待を作成
organisation-invited-title = 招待
# $name is the invited person's name.
organisation-invited-lead = このコードを { $name } さんに渡してください。表示されるのは今回限りです。このデスクトップで「このデスクトップの別の人」を選び、コードを入力してもらいます。
organisation-invited-about = 使用されるか、本人が利用停止になるまで、その人の地域の保管庫を開けます。メールではなく、直接または電話で伝えてください。
organisation-invited-label = 招待コード
organisation-copy = コピー
organisation-copied = コピーしました
organisation-person-roles = 役割
organisation-person-roles-none = 役割がないと、期限付きの役割を受け取るまで何もできません。
organisation-person-regions = 地域
organisation-person-languages = 言語
organisation-person-languages-hint = この人が対応できる言語です。
organisation-person-site = 拠点
organisation-person-site-none = 拠点なし
organisation-person-state = 状態
organisation-person-state-active = 有効
organisation-person-state-invited = 招待中
organisation-person-state-suspended = 利用停止中
organisation-person-suspend-about = ロックを解除できなくなります。担当中の会話は、割り当て直すまでそのまま残ります。
organisation-person-regions-missing = 地域を 1 つ以上選んでください。
organisation-person-regions-granted = 地域を付与できるのは、その地域を開ける人だけです。本人が次にロックを解除したときに有効になります。
organisation-person-you = 自分
organisation-people-empty = まだあなただけです
organisation-people-empty-about = このデスクトップを一緒に使う人を招待してください。

organisation-person-state-removed = 削除済み
organisation-person-leaves = この人について
organisation-person-profile = プロフィール
organisation-person-scope = 範囲
organisation-person-skills = スキル
organisation-person-none = なし
organisation-person-entity = 雇用主
organisation-person-entity-hint = 雇用契約を結んでいる会社です。
organisation-person-home = ホーム地域
organisation-person-place = 勤務地
organisation-person-place-hint = 別の国からの閲覧は移転とみなされます。
organisation-person-zone = タイムゾーン
organisation-person-zone-site = 拠点と同じ
organisation-person-roles-about = 役割は次にロックを解除したときから有効です。期限付きの役割はメンバーの一覧から付与します。
organisation-person-factors = 第二要素
organisation-person-seen = 最終利用
organisation-role-needs-end = 期限付きのみ: メンバーの一覧で「期限付きで役割を付与」を選んでください。
organisation-role-own = この組織が作成した役割です。
organisation-held-teams-none = チームに属さない
organisation-held-queues-all = 自分の地域のすべてのキュー
organisation-held-languages = 対応言語の限定
organisation-held-languages-all = すべての言語
organisation-held-missing = 1 つ以上選ぶか、すべてを選んでください。
organisation-people-find = メンバーを検索
organisation-people-removed = 削除済みを表示
# $when (String) - When the invitation expires, such as “in 6 days”.
organisation-invited-until = { $when }に失効
organisation-invited-over = 失効しました
# Heard with the menu. $name (String) - The person's name.
organisation-acts-named = { $name } さんのその他の操作
organisation-act-grant = 期限付きで役割を付与
# $role (String) - A role that somebody holds for a time.
organisation-act-end-grant = 貸与中の役割「{ $role }」を終了
organisation-act-passphrase = 新しいパスフレーズを申請
organisation-act-factors = 新しい要素を申請
organisation-act-suspend = 利用停止
organisation-act-activate = 利用停止を解除
organisation-act-remove = 削除
# $name (String) - The person's name.
organisation-suspend-title = { $name } さんを利用停止にしますか?
# $name (String) - The person's name.
organisation-remove-title = { $name } さんを削除しますか?
organisation-remove-about = ロックを解除できなくなり、鍵も取り上げられます。これまでの操作はログに残ります。担当中の会話は割り当て直してください。
# $name (String) - The person's name.
organisation-reset-passphrase-title = { $name } さんの新しいパスフレーズ
organisation-reset-passphrase-about = 現在のパスフレーズは無効になります。組織の回復キーで新しい招待を封印します。
# $name (String) - The person's name.
organisation-reset-factors-title = { $name } さんの新しい第二要素
organisation-reset-factors-about = 登録済みの要素はすべて無効になり、次にロックを解除するときに登録し直します。
organisation-reset-four-eyes = 実行する前に、別の人の承認が必要です。
organisation-reset-go = 承認を申請
organisation-reset-asked = 申請しました。「承認」で待っています。

## Skills

organisation-skills-about = 振り分けに使う得意分野です。期限のあるスキルはその日まで有効です。
organisation-skills-none = スキルはまだありません。
organisation-skill-name = スキル
organisation-skill-name-missing = すべてのスキルに名前を付けてください。
organisation-skill-twice = 同じスキルが 2 つあります。
organisation-skill-level = レベル
organisation-skill-level-1 = 1・習得中
organisation-skill-level-2 = 2・補助があれば可
organisation-skill-level-3 = 3・一人で可
organisation-skill-level-4 = 4・難しい案件も可
organisation-skill-level-5 = 5・指導できる
organisation-skill-expires = 期限あり
organisation-skill-until = 有効期限
organisation-skill-add = スキルを追加

## Roles for a time

# $name (String) - The person's name.
organisation-grant-title = { $name } さんへの期限付きの役割
organisation-grant-about = 期限が来ると自動的に終わります。理由は監査ログに残ります。
organisation-grant-go = 役割を付与
organisation-grant-to = 相手
organisation-grant-to-missing = 相手を選んでください。
organisation-grant-role = 役割
organisation-grant-from = 開始
organisation-grant-until = 終了
organisation-grant-until-wrong = 終了は、現在と開始より後にしてください。
# $name (String) - The person's name. $role (String) - The role. $when (String) - The day it ends.
organisation-grant-given = { $name } さんは { $when } まで「{ $role }」です。
organisation-grant-ended = 貸与中の役割を終了しました。
# $role (String) - The role. $when (String) - The day it ends.
organisation-grant-now = { $role }（{ $when } まで）
# $role (String) - The role. $from (String), $when (String) - The days it begins and ends.
organisation-grant-later = { $role }（{ $from } から { $when } まで）
organisation-delegate-title = 自分の役割を貸与
organisation-delegate-about = 休暇のあいだ、戻るまで別の人がその役割を持ちます。自分の役割もそのまま残ります。
organisation-delegate-go = 役割を貸与

## Teams

organisation-teams = チーム
organisation-teams-lead = キューを共有する人の集まりです。チームだけでは何も許可されません。チームに限定された人は、そのキューを閲覧できます。
organisation-team = チーム
organisation-team-new = チームを追加
organisation-team-delete-title = このチームを削除しますか?
# $name (String) - The team's name.
organisation-team-delete-about = 「{ $name }」はメンバー全員から外れます。役割とキューはそのまま残ります。
organisation-teams-empty = チームはまだありません
organisation-teams-empty-about = 「夜間」や「返品」などのチームを追加してください。

## People from a file

organisation-import = メンバーをインポート
organisation-import-about = ID プロバイダーが書き出した SCIM ファイル (JSON) または表 (CSV) を使います。まず試行し、結果を確認するまで何も変わりません。
organisation-import-path = ファイル
organisation-import-pick = ファイルを選択
organisation-import-try = 試行
# $count (Number) - How many people would be invited or changed.
organisation-import-go =
    { $count ->
       *[other] { $count } 人を取り込む
    }
organisation-import-tried = 次のような結果になります
organisation-import-done = 取り込みました
# Five numbers (String): $read lines read, $invited new people, $changed and $unchanged known ones, $rejected lines.
organisation-import-balance = { $read } 件を読み取り: 新規 { $invited }、変更 { $changed }、変更なし { $unchanged }、却下 { $rejected }。
organisation-import-rows = 新しいメンバーと却下した行
organisation-import-nothing = 新しい人はなく、すべての行を読み取れました。
organisation-import-line = 行
organisation-import-why = 理由
organisation-import-new = 新規
organisation-import-rejected = 却下
organisation-import-copy = 名前とコードをコピー

## Regions

organisation-regions = 地域
organisation-regions-lead = データは地域に属します。地域ごとに、暗号化された保管庫、鍵、適用される法令が 1 組ずつあります。地域間でデータがひとりでに移ることはありません。
organisation-region = 地域
organisation-region-code = 短縮名
organisation-region-queues = キュー
organisation-region-people = メンバー
organisation-region-open = 自分が開ける地域
organisation-region-home = 組織の本拠地域
organisation-region-new = 地域を追加
organisation-region-go = 保管庫を作成
organisation-region-choose = 地域
organisation-region-new-about = 専用の鍵を持つ新しい空の保管庫をこのデスクトップに作成します。以後はあなたが開けます。他の人への付与は「メンバー」で行います。
organisation-region-all = ポリシーで定義された地域はすべて追加済みです。

## Queues

organisation-queues-lead = 会話はキューで対応を待ちます。目標は、お客様に回答するまでの時間です。
organisation-queue-new = キューを追加
organisation-queue-title = キュー
organisation-queue-region = 地域
organisation-queue-target = 目標
organisation-queue-target-minutes = 目標（分）
organisation-queue-target-wrong = 1 分から 30 日の間で指定してください。
organisation-queue-addresses = 自社のアドレス
organisation-queue-addresses-hint = 1 行に 1 件。ここから送られたメールは窓口が送信したものとして扱い、返信は先頭のアドレスから送ります。
organisation-queue-addresses-none = なし
# A target. $minutes is a number of minutes below an hour.
organisation-target-minutes =
    { $minutes ->
       *[other] { $minutes } 分
    }
# A target. $hours may have a fraction.
organisation-target-hours =
    { $hours ->
       *[other] { $hours } 時間
    }
# A target. $days may have a fraction.
organisation-target-days =
    { $days ->
       *[other] { $days } 日
    }
organisation-queues-empty = キューはまだありません
organisation-queues-empty-about = インポートしたメールが待機するキューが必要です。最初のキューを追加してください。

## Labels

organisation-labels-lead = ラベルはキューをまたいで会話を分類します。色は、誰にでも見分けられる 8 色から選べます。
organisation-label-new = ラベルを追加
organisation-label-title = ラベル
organisation-label-tone = 色
organisation-tone-0 = グレー
organisation-tone-1 = ブルー
organisation-tone-2 = ティール
organisation-tone-3 = グリーン
organisation-tone-4 = オリーブ
organisation-tone-5 = アンバー
organisation-tone-6 = オレンジ
organisation-tone-7 = パープル
organisation-label-delete-title = このラベルを削除しますか？
# $name is the label's name.
organisation-label-delete-about = 「{ $name }」はすべての会話から外されます。会話そのものは変わりません。
organisation-labels-empty = ラベルはまだありません
organisation-labels-empty-about = 「返金」「配送」などのラベルを追加してください。

## Scripts

organisation-scripts-lead = あらかじめ用意した文章です。作成欄では、お客様の言語のものが先に表示されます。
organisation-script-new = 定型文を追加
organisation-script-title = タイトル
organisation-script-language = 言語
organisation-script-text = 本文
organisation-script-text-missing = 本文を入力してください。
organisation-script-dialog = 定型文
organisation-script-placeholders = 差し込み項目（定型文の挿入時に置き換わります）:
organisation-script-placeholder-customer = お客様の名前
organisation-script-placeholder-agent = 自分の名前
organisation-script-placeholder-organisation = 組織名
organisation-script-placeholder-subject = 会話の件名
organisation-script-placeholder-conversation = 会話の番号（照会用）
organisation-script-placeholder-date = 今日の日付（定型文の言語で表記）
# A button that writes a placeholder into the text. $placeholder is it, with its braces.
organisation-script-insert = { $placeholder } を挿入
# A placeholder that does not exist, or is not closed. $placeholder is it, with its braces.
organisation-script-unknown = { $placeholder } という差し込み項目はありません。修正するか、波括弧そのものを書く場合は 2 つ重ねてください。
organisation-script-delete-title = この定型文を削除しますか？
# $name is the script's title.
organisation-script-delete-about = 「{ $name }」は今後候補に表示されません。使用済みの返信はそのまま残ります。
organisation-scripts-empty = 定型文はまだありません
organisation-scripts-empty-about = 最もよく書く回答を追加してください。
organisation-scripts-all = すべての言語

## Sites

organisation-sites-lead = 拠点は、メンバーが働く場所です。営業時間はウィンドウ上部のラインに、所在地はロック画面の世界地図に表示されます。
organisation-site-new = 拠点を追加
organisation-site-title = 拠点
organisation-site-zone = タイムゾーン
organisation-site-zone-wrong = そのタイムゾーンはありません。Asia/Tokyo のように入力してください。
organisation-site-latitude = 緯度
organisation-site-longitude = 経度
organisation-site-place-hint = 度単位。北緯と東経が正の値です。
organisation-site-place-wrong = 緯度は −90～90、経度は −180～180 で指定してください。
organisation-site-opens = 始業
organisation-site-closes = 終業
organisation-site-hours = 営業時間
# $opens and $closes are local times.
organisation-site-hours-of = { $opens }～{ $closes }
organisation-site-hours-hint = 現地時刻です。終業が始業より前の時刻の場合は翌日とみなします。
organisation-site-hours-wrong = 08:30 のように時刻を入力してください。
organisation-site-days = 営業日
organisation-site-days-missing = 1 日以上選んでください。
organisation-site-now = 現在
organisation-sites-empty = 拠点はまだありません
organisation-sites-empty-about = チームが働く場所を追加してください。

## Roles, said everywhere

role-agent = 担当者
role-senior-agent = 上級担当者
role-supervisor = スーパーバイザー
role-qa = 品質管理
role-compliance = コンプライアンス
role-auditor = 監査人
role-admin = 管理者
role-custom = 組織独自の役割
role-agent-about = 自分の地域の会話を閲覧し、回答し、解決します。
role-senior-agent-about = 担当者の権限に加え、同僚が担当する会話の引き継ぎと移動、定型文とラベルの管理を行います。
role-supervisor-about = 担当者の権限に加え、メールのインポート、業務の振り分け、定型文とラベルの管理を行います。
role-qa-about = 自分の地域の会話を閲覧します。書き込みはしません。
role-compliance-about = 会話とログを閲覧します。デスクの内容は変更しません。
role-auditor-about = 会話とログを閲覧し、何も変更しません。期限付きの役割です。
role-admin-about = メンバー、キュー、拠点、保管庫を管理します。会話は扱いません。

## Regions, said everywhere

region-org = 組織
region-eu = 欧州連合
region-uk = 英国
region-us = 米国
region-ca = カナダ
region-br = ブラジル
region-in = インド
region-jp = 日本
region-kr = 韓国
region-cn = 中国
region-sg = シンガポール
region-au = オーストラリア
region-sa = サウジアラビア
region-tr = トルコ
region-ru = ロシア
region-kz = カザフスタン
region-vn = ベトナム
# A region with its short name. $name is the region's name, $region its short name.
region-named = { $name }（{ $region }）

## Laws as templates

regime-eu-gdpr = EU 一般データ保護規則（GDPR）
regime-eu-ai-act = EU AI 法
regime-es-ley10-2025 = スペイン 法律 10/2025
regime-pci-dss = 決済カード（PCI DSS）
regime-uk-gdpr = 英国 GDPR
regime-us-28cfr202 = 米国 大量データ規則（28 CFR 202）
regime-ca-qc-law25 = ケベック州 法律第 25 号
regime-br-lgpd = ブラジル LGPD
regime-in-dpdp = インド DPDP 法
regime-kr-pipa = 韓国 個人情報保護法（PIPA）
regime-cn-pipl = 中国 個人情報保護法（PIPL）
regime-sa-pdpl = サウジアラビア PDPL
regime-tr-kvkk = トルコ KVKK
regime-ru-152fz = ロシア 152-FZ
regime-kz = カザフスタン 法律 94-V
regime-vn-pdpl = ベトナム PDPL
# A template of rules that fits a law. $regime is the law's name.
regime-template = { $regime } テンプレート

## Rules of the templates, each one sentence

regime-rule-home-not-required = データは地域の外にも保存できます。
regime-rule-home-required = 個人データは国内に保存します。
regime-rule-home-critical-operators = 重要インフラの事業者はデータを国内に保持します。
regime-rule-home-health-and-finance = 一部の医療・金融データは国内に保持します。
regime-rule-home-named-by-government = 政府が指定した大企業は、政府が指定したデータを国内に保持します。
regime-rule-home-some-firms = 一部の企業は利用者のデータを国内に保持します。
regime-rule-collect-abroad = 国民のデータを国外のデータベースに収集しません。
regime-rule-copies-abroad = 写しは国外にも置けます。
regime-rule-transfer-adequacy-or-clauses = 同等の保護が認められた国、または標準契約条項に基づく場合に、データを国外に移転できます。
regime-rule-transfer-without-mechanism = 適法な移転の根拠が記録されていない限り、域外の誰もお客様のデータを閲覧できません。
regime-rule-transfer-not-materially-lower = 保護の水準が著しく低くない国に、データを移転できます。
regime-rule-transfer-unmodified-clauses = 標準契約条項は一字一句変えずに採用します。
regime-rule-transfer-disclose-countries = データの移転先の国をお客様に知らせます。
regime-rule-transfer-assessment-first = 州外への移転は、そのつど事前に評価します。
regime-rule-transfer-under-yearly-count = 年間の対象人数が少なければ、手続きなしでデータを国外に移転できます。
regime-rule-transfer-contract-or-certificate = 対象人数が多い場合は、届け出た標準契約または認証に基づいてデータを国外に移転します。
regime-rule-transfer-security-assessment = 大量のデータや重要なデータは、国の安全評価を経た場合に限り国外に移転します。
regime-rule-transfer-split-volume = 上限を下回るように移転を小分けにすることはしません。
regime-rule-transfer-unless-listed = 政府が指定した国を除き、データを国外に移転できます。
regime-rule-transfer-consent = お客様の同意がある場合、または同等の保護がある場合に、データを国外に移転します。
regime-rule-transfer-consent-or-certificate = 個別の同意がある場合、または認証を受けた受領者に対して、データを国外に移転します。
regime-rule-transfer-notify-first = データを国外に移転する前に当局へ通知します。
regime-rule-transfer-mechanism-and-risk = 適法な移転の根拠とリスク評価を経て、データを国外に移転します。
regime-rule-transfer-filed-contract = 国外移転の標準契約を、所定の日数以内に当局へ届け出ます。
regime-rule-transfer-impact-dossier = 移転の影響評価書を作成し、届け出ます。
regime-rule-view-abroad-is-transfer = 国外からの閲覧は移転とみなします。
regime-rule-bulk-to-listed-countries = 大量の機微データは、指定された国や人物に渡しません。
regime-rule-record-citizenship-and-volume = 誰のデータがどれだけ移転したかを記録します。
regime-rule-keep-ten-years = 移転の記録は 10 年間保存します。
regime-rule-certify-yearly = 法令遵守について毎年、監査と認証を受けます。
regime-rule-audit-every-two-years = 個人データの取り扱いを定期的に監査し、大規模な事業者は 2 年ごとに行います。
regime-rule-erase-within-month = お客様の請求があれば、法令上の保存義務がない限り、1 か月以内に消去します。
regime-rule-erase-destruction-act = 消去したときは廃棄証明書として記録に残します。
regime-rule-erase-destruction-policy = 消去は文書化された廃棄方針に従います。
regime-rule-portable-copy = お客様は自分のデータの写しを持ち出せます。
regime-rule-breach-72-hours = 漏えいなどの侵害は 72 時間以内に報告します。
regime-rule-breach-24-and-72-hours = 漏えいなどの侵害は 24 時間以内に、その原因は 72 時間以内に報告します。
regime-rule-breach-3-business-days = 漏えいなどの侵害は 3 営業日以内に報告します。
regime-rule-incident-register = すべてのインシデントを台帳に記入します。
regime-rule-register-of-processing = 何をなぜ処理しているかを台帳に記します。
regime-rule-register-states-period = データの保存期間を台帳に記します。
regime-rule-logs-one-year = ログは 1 年間保存します。
regime-rule-logs-protected = アクセスログを保存し、改ざんから保護します。
regime-rule-card-codes-kept = 決済カードのセキュリティコードは、決済後に保持しません。
regime-rule-card-pause-recorded = カード番号の読み上げ中は録音を止め、停止したことを記録します。
regime-rule-emotion-of-employees = 従業員の感情を機械で読み取りません。
regime-rule-say-when-bot = 機械が応対しているときは、お客様にそう伝えます。
regime-rule-calls-within-three-minutes = 電話には 3 分以内に応答します。
regime-rule-human-on-request = 希望するお客様には人が対応します。
regime-rule-case-key = 案件ごとに、お客様が照会に使える番号を発行します。
