### First run, unlock, and the ways back in. The reader has not signed in: nothing here may name a person.


## The steps of the first run

entrance-step-language = 言語
entrance-step-language-about = いつでも変更できます。再起動は不要です。
entrance-step-organisation = 組織と本拠地域
entrance-step-organisation-about = データを置く地域と、適用される法令を平易な言葉で示します。
entrance-step-passphrase = あなたとパスフレーズ
entrance-step-passphrase-about = このデバイスの保管庫を開きます。好きな言葉を使えます。
entrance-step-recovery = 復旧キー
entrance-step-recovery-about = 新しいコンピューターで保管庫を開きます。紙に控え、2 つのグループを入力して確認します。
entrance-step-import = メールのインポート
entrance-step-import-about = メールボックスのファイルまたはフォルダー。本拠地域の中に保管されます。
# Where the reader stands. $step is the number of this step, $steps how many there are.
entrance-step-count = ステップ { $step } / { $steps }
entrance-step-optional = 任意
entrance-step-change = 変更
# Heard with the button that goes back to a step. $step is the step's name.
entrance-step-change-named = 変更: { $step }
entrance-steps-label = 初回設定のステップ
entrance-back = 戻る
entrance-continue = 続ける
entrance-stays-here = ここでの内容はすべてこのデバイスに残ります。パスフレーズを決めるまでは何も作成されません。
entrance-made-here = 保管庫を作成しました。中のデータはすべてこのデバイスに残ります。

## Language

entrance-language-title = どの言語で仕事をしますか？
entrance-language-lead = 言語はデスクごとに選べます。お客様には常にお客様の言語で回答します。
entrance-language-guess = このコンピューターの設定から
entrance-language-chosen = 選択済み
entrance-language-others = その他の言語
entrance-language-find = 入力して言語を検索
# Shown in the empty search field: beginnings in three scripts show that any spelling works.
entrance-language-find-example = 入力して検索: 日本、deu、عر …
# Nothing matches what was typed. $typed is that text.
entrance-language-none = 「{ $typed }」に一致する言語はありません。
entrance-language-partly = 一部未翻訳: 訳のない箇所は英語で表示されます
entrance-language-note = 日付と数値は言語に従います。期限と監査ログは、どこでも常に同じ形式で表記されます。

## Organisation and home region

entrance-organisation-title = 組織と本拠地域
entrance-organisation-lead = お客様のデータは 1 つの地域の暗号化された保管庫に置かれ、ポリシーが開くゲートを通らない限り外に出ません。
entrance-organisation-name = 組織名
entrance-organisation-name-hint = メンバーに表示されます。後で変更できます。
entrance-organisation-name-missing = 組織名を入力してください。
entrance-region = 本拠地域
entrance-region-hint = 最初にメールを取り込むお客様がいる地域です。地域は後から追加でき、それぞれに専用の保管庫があります。
entrance-region-missing = 本拠地域を選んでください。
entrance-regime = 法令テンプレート
# How many rules a template has. $count is that number.
entrance-regime-rules =
    { $count ->
       *[other] { $count } 件のルール
    }
# Below a template. $date is the day on which its authors last looked at the law.
entrance-regime-reviewed = 出発点となるテンプレートです（{ $date } 確認）。必ず法律の専門家に確認してください。
entrance-regime-none = この地域に合うテンプレートはまだありません。許可されていないことはすべて禁止のままです。
# Laws that may apply beside the chosen one. $regimes is a list of their names.
entrance-regime-more = 次の法令も適用される可能性があります: { $regimes }。後から追加できます。
entrance-regime-label = テンプレートのルール（平易な説明）
entrance-effect-permit = 許可
entrance-effect-forbid = 禁止
entrance-effect-conditional = 条件付き

## You and your passphrase

entrance-person-title = あなたとパスフレーズ
entrance-person-lead = あなたはこの組織の最初のメンバーです。他の人が役割を引き受けるまで、すべての役割を担います。
entrance-person-name = 名前
entrance-person-name-hint = 保管庫の中でのみ使われます。ロック画面にはイニシャルだけが表示されます。
entrance-person-name-missing = 名前を入力してください。
entrance-passphrase = パスフレーズ
entrance-passphrase-new = 新しいパスフレーズ
entrance-passphrase-again = もう一度入力
entrance-passphrase-hint = 無関係な単語をいくつか並べると、強力で覚えやすくなります。空白も、どの文字も使えます。
entrance-passphrase-differs = 2 つのパスフレーズが一致しません。
entrance-passphrase-weak = このパスフレーズは推測されるおそれがあります。もっと長くしてください。
entrance-strength-label = パスフレーズの強度
entrance-strength-0 = 非常に弱い
entrance-strength-1 = 弱い
entrance-strength-2 = 普通
entrance-strength-3 = 強い
entrance-strength-4 = 非常に強い
entrance-strength-0-about = 誰もが最初に試す言葉の 1 つです。
entrance-strength-1-about = 根気よく試せば見つかります。
entrance-strength-2-about = ディスクを盗まれた場合、高速なコンピューターならいずれ見つけるおそれがあります。
entrance-strength-3-about = 盗んだディスクだけでは試すことすらできません。デバイスごと盗まれても、推測には何年もかかります。
entrance-strength-4-about = ディスクとデバイスの両方を盗まれても、推測には何世紀もかかります。
# Why a passphrase is easy to guess; the ids come from the programme.
passphrase-short = 10 文字以上にしてください。
passphrase-common = 最初に試される言葉の 1 つです。
passphrase-sequence = キーの並びやアルファベット順は早い段階で試されます。
passphrase-repeat = 同じものの繰り返しは、強度をほとんど高めません。
passphrase-date = 日付や年は早い段階で試されます。
passphrase-word = 単語 1 つでは不十分です。無関係な単語を加えてください。
passphrase-name = 名前は早い段階で試されます。特にこの組織の名前は最初に試されます。
passphrase-guessable = 推測されるおそれがあります。無関係な単語をもう 1 つ加えてください。
entrance-caps-lock = Caps Lock がオンです
entrance-caps-lock-about = 目のアイコンで、入力した内容を確認できます。
entrance-create = 保管庫を作成
entrance-creating = 保管庫を作成しています…
entrance-creating-about = 推測に時間がかかるよう、パスフレーズを意図的に引き伸ばして処理しています。少しお待ちください。

## Keystore of the system

entrance-keystore-ready = 登録済みのデバイス
entrance-keystore-ready-about = このデバイスの秘密はシステムのキーストアにあります。ディスクをコピーしても、別の場所では開けません。
entrance-keystore-credential = サービスマネージャーから渡された秘密
entrance-keystore-credential-about = デバイスの秘密は、Meridian を起動したシステムから渡されました。
entrance-keystore-locked = システムのキーストアがロックされています
entrance-keystore-locked-about = コンピューターのパスワードでロックを解除してから、もう一度お試しください。何も失われていません。
entrance-keystore-absent = このコンピューターにはキーストアがありません
entrance-keystore-absent-about = Meridian は、このデバイスの秘密を保管するためにシステムのキーストアを必要とし、独自のファイルには決して保存しません。キーストアを起動して（Linux では GNOME Keyring または KWallet）、もう一度お試しください。
entrance-keystore-unknown = キーストアにこのデバイスが登録されていません
entrance-keystore-unknown-about = システムの再インストールなどにより、デバイスの秘密が失われています。復旧キーで保管庫を開くと、新しい秘密が作成されます。
entrance-keystore-again = 再試行

## Recovery key

entrance-recovery-title = 復旧キーを書き留めてください
entrance-recovery-lead = パスフレーズを忘れたときや、コンピューターを失ったときに保管庫を開くためのキーです。表示されるのは今回限りで、どこにも保存されません。
entrance-recovery-label = 復旧キー
# One of seven groups of the key. $number counts from one, $group are its four characters.
entrance-recovery-group = グループ { $number }: { $group }
entrance-recovery-copy = コピー
entrance-recovery-copied = コピーしました
entrance-recovery-print = 印刷
entrance-recovery-keep = 紙に控え、このコンピューターから離れた場所で保管してください。このキーとディスクがあれば誰でも保管庫を開けます。キーもパスフレーズもなければ、私たちを含め誰にも開けません。
entrance-recovery-clipboard = コピーした内容は他のアプリから読み取られる可能性があります。紙のほうが安全です。
entrance-recovery-confirm-title = 紙を見て 2 つのグループを入力してください
# A field for one group of the key. $number counts from one.
entrance-recovery-confirm = グループ { $number }
# $number counts from one.
entrance-recovery-confirm-wrong = グループ { $number } と一致しません。もう一度紙を確認してください。
entrance-recovery-confirm-note = 続けるには 2 つのグループが必要です
entrance-recovery-confirmed = 2 つのグループとも一致しました。
# Heading of the printed sheet. $organisation is the organisation's name.
entrance-recovery-sheet = { $organisation } の復旧キー
entrance-recovery-sheet-about = この用紙は鍵のかかる場所に保管してください。新しいコンピューターでは「バックアップから復元」を、このコンピューターでは「復旧キー」を選びます。
# Foot of the printed sheet. $date is today.
entrance-recovery-sheet-date = 作成日: { $date }

## Import at first run

entrance-import-title = メールのインポート
entrance-import-lead = スレッド、お客様、言語はこのデバイス上で認識されます。どこにも送信されません。
entrance-import-skip = 後で
entrance-import-open = ワークスペースを開く

## Unlock

entrance-who = どなたがこのデスクを使いますか？
entrance-who-other = このデスクトップの別の人
# $initials are those of the chosen person.
entrance-unlock-as = { $initials } としてロック解除
entrance-unlock = ロック解除
entrance-unlocking = 開いています…
# $clock is the time that remains, as minutes and seconds.
entrance-unlock-in = { $clock } 後にロック解除可能
entrance-wrong = このパスフレーズでは保管庫を開けません。
entrance-wrong-about = キーボードの言語と Caps Lock を確認して、もう一度お試しください。
# $clock is the time that remains, as minutes and seconds.
entrance-wrong-wait = 次は { $clock } 後に試せます。
entrance-waiting = パスフレーズの間違いが多すぎます。
entrance-wait-label = 次に試せるまでの待ち時間
entrance-desktop = このデスクトップ
# How many people can sign in here. $count is their number.
entrance-share =
    { $count ->
       *[other] { $count } 人がこのデスクトップを使用しています
    }
entrance-share-about = 各自が自分の地域だけを開けます。
entrance-share-about-one = 招待を受けた人が加わることもできます。
entrance-locks = 自動でロック
entrance-locks-about = キーやポインターの操作がしばらくないと、鍵がメモリから消去されます。ここにはお客様の情報は一切表示されません。
entrance-wait-kept = 待ち時間は維持されます
entrance-wait-kept-about = Meridian を閉じても短くなりません。
entrance-tries-recorded = 試行はすべてログに記録
entrance-tries-recorded-about = 忘れた場合は、復旧キーで保管庫を開けます。パスフレーズは誰にも読めません。
entrance-use-recovery = 復旧キー
entrance-use-restore = バックアップから復元
entrance-demo = デモ
entrance-demo-about = 人物もメールも架空のものです。パスフレーズは、デモを起動した場所に表示されています。
entrance-language-menu = 言語
entrance-lock-title = Meridian はロックされています

## Health of the vaults, in the foot of the lock screen and as a banner above the desk

# $vault is the short name of a vault, such as eu.
entrance-vault-whole = 保管庫 { $vault } は正常です
# $vaults is a list of short names of vaults.
entrance-vaults-whole = 保管庫 { $vaults } は正常です
entrance-vaults-unchecked = 未チェック
# $moment is when the vaults were last checked.
entrance-vaults-checked = { $moment } にチェック
# $count is the number of records of the audit log.
entrance-vaults-records =
    { $count ->
       *[other] ログの記録 { $count } 件
    }
# $vault is the short name of a vault.
entrance-vault-damaged = 保管庫 { $vault } が破損しています
entrance-vault-damaged-about = チェックで、書き込まれたときと異なるページが見つかりました。このファイルは使用を拒否され、元の場所に残っています。削除も置き換えもされていません。最新のバックアップから復元し、調査のために破損したファイルを保管してください。
# $vault is the short name of a vault.
entrance-vault-missing = 保管庫 { $vault } が見つかりません
entrance-vault-missing-about = ファイルがこのプロファイルのフォルダーにありません。移動した場合は元に戻して再試行し、そうでなければ最新のバックアップから復元してください。代わりの新しいファイルは作成されません。
# $vault is the short name of a vault.
entrance-vault-newer = 保管庫 { $vault } は新しいバージョンの Meridian で作成されています
entrance-vault-newer-about = このバージョンではすべてを理解できないため、変更せずそのままにします。新しいバージョンをインストールしてください。何も失われていません。
entrance-vault-again = 再確認
entrance-low-disk = ディスクの空き容量が不足しています
# $free is a size such as 512 MB.
entrance-low-disk-about = 空き容量は { $free } です。メールをインポートする前に容量を確保してください。書き込めないものは拒否され、中途半端に書き込まれることはありません。

## Recovery

entrance-recover-title = 復旧キーで開く
entrance-recover-lead = キーは初回設定のときに紙に控えた、4 文字のグループ 7 つです。新しいパスフレーズを設定すると、以前のものは使えなくなります。
entrance-recover-key = 復旧キー
entrance-recover-key-hint = 大文字と小文字、空白、ハイフンは区別されません。O は 0、I と L は 1 とみなされます。
# How much of the key is there. $count is the number of characters so far, $needed how many there must be.
entrance-recover-key-count = { $count } / { $needed }
entrance-recover-key-short = キーは 28 文字です。
entrance-recover-go = 開く
entrance-recover-restores = このコンピューターにある保管庫を開きます。新しいコンピューターでは、代わりにバックアップから復元してください。

## Invitation

entrance-accept-title = 招待を受ける
entrance-accept-lead = 招待した人に一度だけコードが表示されています。コードでこのデスクトップのあなたの地域が開き、以後はあなた自身のパスフレーズに置き換わります。
entrance-accept-code = 招待コード
entrance-accept-code-hint = 4 文字のグループ 7 つです。大文字と小文字、空白、ハイフンは区別されません。
entrance-accept-go = 参加

## Restore on this or a new computer

entrance-restore-title = バックアップから復元
entrance-restore-lead = バックアップは Meridian が書き出したフォルダーです。復旧キーでここで開きます。ログは新しい名前で続き、復元されたことが記録されます。
entrance-restore-folder = バックアップのフォルダー
entrance-restore-pick = 選択…
entrance-restore-go = 復元
entrance-restore-running = バックアップから復元しています…
entrance-restore-done = バックアップから復元しました
# $vaults is a list of short names of vaults.
entrance-restore-done-about = 次の保管庫が元に戻りました: { $vaults }。新しいパスフレーズでロックを解除してください。
entrance-restore-failed = バックアップから復元できませんでした
entrance-restore-failed-about = このコンピューターでは何も変更されていません。
entrance-restore-to-unlock = ロック解除
entrance-restore-instead = 別の場所で Meridian をお使いですか？
