### What this programme is, and whose work is in it.

about-title = Meridian について
about-lead = 昼夜と国境を越えて働くカスタマーサービスチームのためのデスクトップスイート。
about-version = バージョン
about-licence = ライセンス
about-licence-text = Apache ライセンス 2.0
about-licence-about = このライセンスの条件のもとで、使用、変更、再配布ができます。保証はありません。
about-changes = 変更点
about-changes-about = バージョンごとの変更点は、プログラムと同じ場所にある CHANGELOG.md に記載されています。
# State of the system's keystore.
about-keystore = キーストア
about-third = 第三者のソフトウェア
about-third-lead = Meridian は自由ソフトウェアに支えられています。ありがとうございます。
about-third-search = パッケージまたはライセンスを検索
# How many packages are listed. $count is their number.
about-third-count =
    { $count ->
       *[other] { $count } 件のパッケージ
    }
# Nothing matches what was typed. $typed is that text.
about-third-none = 「{ $typed }」に一致するパッケージはありません。
about-third-name = パッケージ
about-third-version = バージョン
about-third-licence = ライセンス
about-third-origin = 入手元
about-third-unstated = 記載なし
about-copy = バージョンをコピー
about-copied = コピーしました
