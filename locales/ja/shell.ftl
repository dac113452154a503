# What the desktop says outside its window.

# There is nothing to paint on.
shell-no-screen = 画面がありません。DISPLAY も WAYLAND_DISPLAY も設定されていません。
