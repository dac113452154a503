# What the desktop says outside its window.

# There is nothing to paint on.
shell-no-screen = لا توجد شاشة هنا: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY.

# What the browser shows when somebody comes back from the identity provider.
shell-sign-on-done = سجّلت الدخول
shell-sign-on-failed = لم ينجح تسجيل الدخول
shell-sign-on-about = أغلق هذه الصفحة وعُد إلى Meridian.
