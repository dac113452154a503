### Second factors, fresh proofs of who is there, and sessions.

## The factors

security-second-factor = 第 2 要素
security-kind-totp = アプリのコード
security-kind-security-key = セキュリティキー
security-kind-recovery-codes = 復旧コード

## To prove who one is: at unlock, and for protected acts

security-code = コード
security-code-from = 認証アプリに表示されるもの
security-recovery-code = 復旧コード
security-recovery-code-hint = お手元の用紙にある 10 個のうち 1 つ。それぞれ 1 回だけ使えます。
security-way-totp = アプリのコードを使う
security-way-security-key = セキュリティキーを使う
security-way-recovery-codes = 代わりに復旧コードを使う
security-way-passphrase = パスフレーズを使う
# $clock is the time that remains, as minutes and seconds.
security-blocked = 間違ったコードが続きました。次は { $clock } 後に試せます。Meridian を閉じても待ち時間は短くなりません。
security-key-ready = セキュリティキーを差し込んで続けてください。キーに触れるよう求められます。
security-key-go = キーで続ける
security-touch = セキュリティキーに触れてください
security-touch-about = 待っている間、キーが点滅します。
security-touch-twice = 待っている間キーが点滅し、2 回触れる必要があります。
security-fact = 第 2 要素が必要です
security-fact-about = スマートフォンやキーが手元にないときは、用紙の復旧コードを 1 回使えます。
security-fact-key = 保管庫はセキュリティキーがなければ開きません。失った場合は、復旧キーで開けます。
security-step-up = ご本人ですか
# $action is what is about to be done.
security-step-up-for = この操作には 5 分以内の本人確認が必要です: { $action }
security-step-up-about = この操作には 5 分以内の本人確認が必要です。
security-step-up-go = 確認
security-step-up-grace = 第 2 要素を登録するまでは、パスフレーズで確認できます。

## What each factor protects against

security-protection = このコンピューターがオフラインのとき、それぞれが防ぐもの
# Heads the column of threats; each goes on with this sentence.
security-if-someone = もし誰かが…
security-threat-desk = パスフレーズを知り、この席に座る
security-threat-screen = 開いた画面で書き出しやロールの変更を試みる
security-threat-disk = このコンピューターのキーストアなしでディスクを盗む
security-threat-altered = パスフレーズを知り、コンピューターを手に入れ、Meridian を改変する
security-protects-yes = 防ぎます
security-protects-again = 防ぎます（再度確認）
security-protects-device = デバイスの秘密が防ぎます
security-protects-gate = 防げません: 門であり、錠ではない

## To enrol

security-enrol-factor = 第 2 要素を追加してください
security-enrol-factor-lead = パスフレーズは保管庫を開きます。第 2 要素は、入力を見ていた人を止めます。
security-enrol-codes = 復旧コードを保管してください
security-enrol-codes-lead = スマートフォンやキーを失ったときに、第 2 要素の代わりとして 1 つにつき 1 回だけ使えます。
security-step-about = 約 1 分。復旧コード 10 個の用紙が付きます。
security-enrolled = 登録済み（復旧コード 10 個）
security-later = 後で
# $date is the end of the grace period.
security-later-until = { $date } まで延期できます。それまではパスフレーズだけで使えます。
# $date is the end of the grace period.
security-later-done = 延期しました（{ $date } まで）
security-qr = 認証アプリ用の QR コード
security-totp-scan = スマートフォンの認証アプリで画像を読み取ってください。
security-totp-key = カメラがない場合は、このキーを入力してください（時刻方式、6 桁）。
security-totp-code = いま表示されているコードを入力してください。
# Name that an enrolled app is given where nobody gives it another.
security-totp-name = 認証アプリ
security-totp-go = アプリを登録
security-totp-failed = キーを作成できませんでした
# $clock is the time until the app shows another code, as minutes and seconds.
security-next-code = 次まで { $clock }
security-factor-name = 区別するための名前
security-instead-security-key = 代わりにセキュリティキー
security-instead-security-key-about = 保管庫を開く鍵の一部になり、キーなしで開く方法は削除されます。
security-instead-totp = 代わりにアプリのコード
security-instead-totp-about = 必要なのはスマートフォンだけです。アプリ内の門であり、錠の一部ではありません。
security-stronger = より強力
security-use-security-key = セキュリティキーを使う
security-use-totp = アプリを使う
security-key-about = キーは保管庫を開くものの一部になります。登録後は、パスフレーズだけでも、コピーしたディスクでも開けません。予備のキーまたは復旧キーを安全な場所に保管してください。
security-key-name-hint = 見た目や保管場所など。
security-key-pin = セキュリティキーの PIN
security-key-pin-hint = キーに PIN がある場合のみ。キーに渡すだけで、保存されません。
security-keys-unsupported = このコンピューターではセキュリティキーを利用できません。
security-codes-once = 表示されるのは今回限りで、読める形ではどこにも保存されません。以前のコードは無効になりました。
security-codes-kept = このコンピューターとは別の場所に保管しました
security-codes-failed = コードを作成できませんでした
# Heading of the printed sheet. $organisation is the organisation's name.
security-codes-sheet = { $organisation } の復旧コード
security-codes-sheet-about = 各コードは、第 2 要素の代わりに 1 回だけ使えます。使ったものは線で消してください。この用紙はコンピューターから離し、鍵のかかる場所に保管してください。
# Foot of the printed sheet. $date is today.
security-codes-sheet-date = 作成日: { $date }。後で作成した用紙がある場合、この用紙は無効です。

## The list of factors

security-factors-lead = 知っているもの（パスフレーズ）に加えて、持っているもの。
security-factors-failed = 要素を読み込めませんでした
security-none = 第 2 要素はまだありません
security-none-about = パスフレーズの入力を見ていた人は、ここであなたになりすませます。スマートフォンのアプリやセキュリティキーがそれを防ぎます。
security-add = 今すぐ追加
security-add-totp = アプリを追加
security-add-security-key = セキュリティキーを追加
security-adding-totp = 認証アプリを追加
security-adding-security-key = セキュリティキーを追加
security-adding-recovery-codes = 復旧コードを保管してください
# $date is the day on which the factor was enrolled.
security-since = { $date } から
# $since says since when it is enrolled, $moment when it was last used.
security-since-used = { $since }・最終使用 { $moment }
# How many recovery codes are left. $count is their number.
security-codes-left =
    { $count ->
        [0] 残りなし
       *[other] 残り { $count } 個
    }
security-codes-renew = 作り直す
security-codes-make = 復旧コードを作成
security-no-codes = 復旧コードがありません
security-no-codes-about = コードがないと、スマートフォンやキーを失った場合、再び入るために管理者 2 人の承認が必要になります。
security-remove = 削除
# $name is the factor's name.
security-remove-named = 削除: { $name }
# $name is the factor's name.
security-remove-title = { $name } を削除しますか
security-remove-about-totp = このアプリのコードは使えなくなります。アプリ内の項目も削除してください。
security-remove-about-security-key = 保管庫への経路は、このキーなしで包み直されます。キーはどこにあっても使えなくなります。
security-remove-about-recovery-codes = 用紙のコードは使えなくなります。

## The grace period, and its end

# $date is the end of the grace period.
security-grace = { $date } までに第 2 要素を追加してください。
security-grace-about = それまではパスフレーズだけで使えます。その後は、何よりも先に第 2 要素が求められます。
security-forced = 第 2 要素が必要になりました
# $organisation is the organisation's name.
security-forced-lead = { $organisation } でのあなたのロールは、パスフレーズ 1 つだけで守ってはならないものに及びます。何も失われていません。この手順が済めば、元の場所から続けられます。
# $date is when the duty began.
security-forced-since = { $date } から必須

## The end of a session

security-idle = まだいらっしゃいますか
# $clock is the time that remains, as minutes and seconds.
security-idle-about = { $clock } 後にロックされます。書きかけの内容は下書きとして残ります。
security-stay = 続ける
# $clock is the time that remains, as minutes and seconds.
security-ending = このセッションは { $clock } 後に終了します
security-ending-about = ロールで認められた時間に達します。書きかけの内容は下書きとして残ります。続けるにはもう一度ロックを解除してください。

## The list of sessions

security-sessions = セッション
security-sessions-lead = サインインしている場所です。心当たりのないものは終了し、パスフレーズを変更してください。
security-sessions-failed = セッションを読み込めませんでした
security-sessions-only = サインインしているのはここだけです。
security-sessions-others = 他の人のセッション
security-sessions-others-lead = メンバーを管理しているため表示されています。
security-session-person = メンバー
security-session-device = コンピューター
security-session-started = サインイン
security-session-active = 最後の操作
security-session-here = このコンピューター
security-session-ctl = コマンドライン
security-session-unknown = 退職した人
security-session-you = あなた
security-session-ended = サインアウトしました。
security-end = サインアウト
security-end-others = 他のすべてからサインアウト
security-end-everywhere = すべて
# $name is whose session it is, $device the computer's name.
security-end-named = { $device } の { $name } をサインアウト
# $name is a person's name.
security-end-person-named = { $name } をすべてからサインアウト
# $device is the computer's name.
security-end-one-title = { $device } からサインアウトしますか
security-end-others-title = 他のすべてからサインアウトしますか
# $name is a person's name.
security-end-person-title = { $name } をすべてからサインアウトしますか
security-end-about = 対象のウィンドウはロックされ、鍵が消去されます。このコンピューターでは直ちに、別のコンピューターでは通知が届き次第です。下書きは残ります。
