### The computers of an organisation, and how another one joins.

## The register

devices-title = コンピューター
devices-lead = 組織の保管庫を開けるのはこれらだけです。それぞれ自分の地域の鍵だけを持ちます。
devices-failed = コンピューターを読み込めませんでした
devices-only = いまのところ唯一のコンピューターです。失った場合は、バックアップと復旧キーですべてを取り戻せます。
devices-name = 名前
devices-state = 状態
devices-state-here = このコンピューター
devices-state-approved = 承認済み
devices-state-revoked = 締め出し済み
devices-regions = 地域
# The regions of a computer that was shut out whose keys are not replaced yet. $regions is a list of short names.
devices-rekey = 鍵の更新待ち: { $regions }
devices-people = 人数
devices-seen = 最終確認
devices-never = なし
# $name is the computer's name.
devices-show-named = { $name } のフィンガープリントと名前
devices-fingerprint = フィンガープリント
devices-fingerprint-about = コンピューターの公開鍵から作られます。両方の画面で同じなら、間に誰も入り込んでいません。
devices-rename = 名前を保存
devices-revoke = 締め出す
# $name is the computer's name.
devices-revoke-named = { $name } を締め出す
# $name is the computer's name.
devices-revoke-title = { $name } を締め出しますか
devices-revoke-keys = その地域の鍵は、残るコンピューター用に包み直されます。今後の内容をこのコンピューターが読むことはできません。
devices-revoke-sessions = 今後は誰もサインインできず、どのやり取りにも加わりません。
devices-revoke-held = すでにディスクにあるものは削除されません。封印されたままで、パスフレーズとそのコンピューターのキーストアの両方がなければ開けません。
devices-revoke-final = 元に戻せません。再び使うには、改めて参加する必要があります。

## To let a computer join, on one that belongs

devices-add = コンピューターを参加させる
devices-stage-request = リクエストを開く
devices-stage-request-about = 新しいコンピューターで「組織に参加」を選ぶと、小さなファイルが作成されます。USB メモリーやメールでここへ運んでください。秘密は含まれません。
devices-request-open = リクエストを開く…
# Follows the computer's name. $when is how long ago.
devices-request-made = – リクエスト作成: { $when }
devices-stage-compare = フィンガープリントを照合
devices-compare-first = 新しいコンピューターの前にいる人に電話してください。グループを声に出して照合し、ここで欠けている 2 つを、読み上げられたとおりに入力してください。
devices-group-hidden = 尋ねる
devices-group-wrong = このグループは異なります。聞き間違いでなければ中止してください。ファイルはそのコンピューターのものではありません。
devices-stage-regions = 地域を選択
devices-stage-regions-about = これらの地域の鍵と保管庫を受け取り、他の地域は開けません。
devices-package-make = パッケージを封印…
devices-package-save = 封印したパッケージを保存
# Suggested name of the file, without a folder. $name is the computer's name.
devices-package-file = { $name }.meridian-package
devices-sealed = パッケージを封印しました
# $name is the new computer's name.
devices-sealed-about = { $name } へ運び、そこで開いてください。他のコンピューターでは開けません。

## To join, on the new computer

devices-join = 組織に参加
devices-join-lead = このコンピューターがリクエストを作成します。組織のコンピューターで担当者があなたと照合し、このコンピューター専用のパッケージを封印します。サーバーは介在しません。
devices-name-hint = 職場での呼び名。例: BER-21
devices-request = リクエストを作成…
devices-request-pick = リクエストを保存
# Suggested name of the file, without a folder. $name is the computer's name.
devices-request-file = { $name }.meridian-request
devices-have-package = すでにパッケージをお持ちですか
devices-have-package-about = このコンピューターのリクエストに対して封印されたものに限ります。
devices-compare = フィンガープリントを照合
devices-compare-new = リクエストを開く人に、これらのグループを読み上げてください。両方の画面が同じでなければなりません。
devices-next = 次の手順
devices-next-carry = リクエストを組織のコンピューターへ運びます
devices-next-compare = 声に出して照合します
devices-next-compare-about = 電話か対面で。ファイルを送るメッセージでは行わないでください。
devices-next-package = パッケージを持って戻ります
devices-next-package-about = 封印されているので、途中で見つけた人は何も読めません。
devices-package-open = パッケージを開く…
devices-package-pick = 封印されたパッケージを開く
devices-joined = このコンピューターは組織に加わりました
# $vaults is a list of short names of vaults.
devices-joined-about = ここでは各自が自分の復旧キーで入り、このコンピューター用のパスフレーズを選びます。使える保管庫: { $vaults }。

## Work in the background

app-job-approve-joining = パッケージを封印しています
app-job-finish-joining = 組織に参加しています
app-job-done-approve-joining = パッケージを封印しました。
app-job-done-finish-joining = このコンピューターが参加しました。
