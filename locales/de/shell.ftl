# What the desktop says outside its window.

# There is nothing to paint on.
shell-no-screen = Hier ist kein Bildschirm: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.

# What the browser shows when somebody comes back from the identity provider.
shell-sign-on-done = Sie sind angemeldet
shell-sign-on-failed = Die Anmeldung ist nicht gelungen
shell-sign-on-about = Schließen Sie diese Seite und kehren Sie zu Meridian zurück.
