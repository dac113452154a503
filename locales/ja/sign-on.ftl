### Single sign-on: how it is set up, and the step through the browser when somebody unlocks.

## In the organisation's area

sign-on-title = シングルサインオン
sign-on-lead = パスフレーズに続けて、組織の ID プロバイダー（OpenID Connect）でもサインインします。そちらのアカウントを失った人は、ここにも入れなくなります。
sign-on-why-title = 保管庫に専用のパスフレーズが引き続き必要な理由
sign-on-why = ID プロバイダーは誰であるかを示しますが、鍵は持ちません。保管庫の鍵はパスフレーズとこのデバイスの秘密から作られるため、プロバイダーもその運営者もデータを開けません。シングルサインオンは、その手前に加わるもう一つの関門です。ネットワークのないコンピューターでは、この関門を守るのは暗号ではなくプログラムです。
sign-on-none = 未設定
sign-on-none-about = プロバイダーで Meridian をネイティブの公開アプリケーション（PKCE 付き認可コード）として登録し、その名称をここに入力してください。
sign-on-set-up = 設定する
sign-on-state = 状態
sign-on-on = ロック解除のたびに要求
sign-on-off = 無効
sign-on-issuer = プロバイダーのアドレス（issuer）
sign-on-issuer-hint = プロバイダーの表記どおりに入力してください。例：https://id.example.org/realms/desk
sign-on-client = クライアント ID
sign-on-client-hint = プロバイダーでの Meridian の名称です。クライアントシークレットはありません。デスクトップのプログラムでは秘密を守れないためです。
sign-on-redirect = リダイレクト先アドレス
sign-on-redirect-hint = ポートを付けず、このままプロバイダーに登録してください。ポートは毎回変わります（RFC 8252）。
sign-on-redirect-copy = コピー
sign-on-redirect-copied = コピーしました
sign-on-offline = プロバイダーなしで使える時間
sign-on-offline-hint = プロバイダーに接続できないあいだ、最後のサインオンからこの時間数までは入れます。0 は「入れない」を意味します。
# $count is a number of hours.
sign-on-hours =
    { $count ->
       *[other] { $count } 時間
    }
sign-on-enabled = ロック解除のたびに要求する
sign-on-enabled-about = まずご自身のアカウントを連携してください。誰かを締め出す前に、設定が正しいことを確認できます。復旧キーはプロバイダーなしでも使えます。
sign-on-claim = グループを示すクレーム
sign-on-mapping = グループと役割
sign-on-mapping-about = グループに割り当てた役割は、サインオンのたびに付与または取り消されます。どのグループにも割り当てていない役割は、ここで付与したまま変わりません。ここに明記しない限り、グループによって管理者になる人はいません。最後の管理者は管理者のままです。
sign-on-mapping-empty = 役割に割り当てたグループはありません
sign-on-mapping-empty-about = 役割は「メンバー」で手動で付与します。
sign-on-group = プロバイダーのグループ
sign-on-role = 役割
sign-on-group-add = グループを追加
# $group is the name of a group at the provider.
sign-on-group-remove = { $group } を削除
sign-on-group-remove-empty = この行を削除
sign-on-own = ご自身のアカウント
# $date is when it was linked.
sign-on-own-since = { $date } から連携
sign-on-own-none = 未連携
sign-on-link = 自分のアカウントを連携
sign-on-link-again = 別のアカウントを連携
sign-on-linking = ブラウザーを開きました。そちらでサインインすると、このページは自動的に進みます。
sign-on-linked = アカウントを連携しました。
sign-on-people = アカウント
sign-on-people-about = プロバイダーでのアドレスまたはユーザー名で、想定する相手を指定します。最初のサインオンでアカウントが連携され、以後は名前が変わってもそのアカウントだけが有効です。
sign-on-person = メンバー
sign-on-login = プロバイダーでのアドレスまたはユーザー名
sign-on-login-hint = 空欄にすると、この人からアカウントを外します。
sign-on-linked-at = 連携日時
sign-on-signed-at = 最後のサインオン
sign-on-never = まだありません
# $name is a person's name.
sign-on-login-title = { $name } さんのアカウント
sign-on-load-failed = シングルサインオンの設定を読み込めませんでした

## When somebody unlocks

sign-on-note = シングルサインオン
sign-on-note-about = パスフレーズで保管庫を開けたあと、組織のサインインのためにブラウザーが開きます。
sign-on-step = 組織でサインイン
sign-on-step-about = パスフレーズは正しく入力されました。ブラウザーで組織のサインイン画面を開きました。完了すると Meridian が自動的に開きます。
sign-on-step-beginning = プロバイダーに問い合わせています…
sign-on-step-waiting = ブラウザーを待っています…
sign-on-step-address = ブラウザーが開かない場合は、このアドレスをご自身で開いてください。
sign-on-step-copy = アドレスをコピー
sign-on-step-copied = コピーしました
sign-on-step-cancel = キャンセル
sign-on-step-again = もう一度試す
