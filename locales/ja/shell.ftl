# What the desktop says outside its window.

# There is nothing to paint on.
shell-no-screen = 画面がありません。DISPLAY も WAYLAND_DISPLAY も設定されていません。

# What the browser shows when somebody comes back from the identity provider.
shell-sign-on-done = サインインが完了しました
shell-sign-on-failed = サインインできませんでした
shell-sign-on-about = このページを閉じて、Meridian に戻ってください。
