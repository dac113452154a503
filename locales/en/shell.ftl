# What the desktop says outside its window.

# There is nothing to paint on.
shell-no-screen = There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.

# What the browser shows when somebody comes back from the identity provider.
shell-sign-on-done = You have signed in
shell-sign-on-failed = The sign-in did not succeed
shell-sign-on-about = Close this page and go back to Meridian.
