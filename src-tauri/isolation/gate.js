// Every message of the window passes here before it is sealed and reaches the native side. This frame shares no memory
// with the page: even a page that was taken over cannot send what this gate does not let through.
//
// It lets through calls of the shape that our own commands have, and the few calls of the toolkit that the page needs.
// Who may do what is not decided here but behind the Door.
(() => {
  const command = /^[a-z][a-z0-9_]{1,63}$/;
  const toolkit = new Set([
    'plugin:event|listen',
    'plugin:event|unlisten',
    'plugin:webview|set_webview_zoom',
  ]);
  window.__TAURI_ISOLATION_HOOK__ = (message) => {
    const name = typeof message === 'object' && message !== null ? message.cmd : undefined;
    if (typeof name !== 'string' || !(command.test(name) || toolkit.has(name))) {
      // Nothing bears this name, so the native side refuses it and the caller gets an answer.
      return { ...message, cmd: 'refused_by_the_gate', payload: {} };
    }
    return message;
  };
})();
