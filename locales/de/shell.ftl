# What the desktop says outside its window.

# There is nothing to paint on.
shell-no-screen = Hier ist kein Bildschirm: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.
