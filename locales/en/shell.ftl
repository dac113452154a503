# What the desktop says outside its window.

# There is nothing to paint on.
shell-no-screen = There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.
