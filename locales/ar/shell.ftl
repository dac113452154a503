# What the desktop says outside its window.

# There is nothing to paint on.
shell-no-screen = لا توجد شاشة هنا: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY.
