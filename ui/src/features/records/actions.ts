/** What can be looked for in the log: the ids of the policies' actions. */
export const ACTIONS = [
  'list-conversations', 'open-conversation', 'search', 'open-customer', 'preview-attachment', 'open-source', 'list-outbox', 'list-imports',
  'list-people', 'list-records', 'verify-log', 'view-organisation', 'assign-conversation', 'snooze-conversation', 'wake-conversation', 'resolve-conversation',
  'reopen-conversation', 'label-conversation', 'prioritise-conversation', 'mark-spam', 'mark-read', 'move-conversation', 'merge-conversations',
  'split-conversation', 'merge-customers', 'split-customer', 'edit-customer', 'undo-act', 'save-draft', 'discard-draft', 'send-reply',
  'revoke-reply', 'add-note', 'attach-file', 'export-attachment', 'show-remote-images', 'import-mail', 'undo-import', 'save-script',
  'delete-script', 'save-queue', 'save-label', 'delete-label', 'invite-person', 'change-person', 'save-site', 'change-organisation',
  'read-identity-provider', 'save-identity-provider', 'name-identity', 'link-identity', 'single-sign-on', 'apply-groups',
  'check-vault', 'backup-vault', 'restore-vault', 'make-support-bundle', 'sign-in', 'sign-out', 'lock', 'change-passphrase', 'set-presence',
  'view-contact', 'unmask-customer', 'list-roles', 'test-role', 'save-role', 'delete-role', 'explain-access', 'remove-person', 'import-people', 'give-grant', 'delegate-role', 'end-grant',
  'save-profile', 'save-team', 'delete-team', 'list-approvals', 'request-reset', 'decide-approval', 'carry-out-reset',
  'found-organisation', 'accept-invitation', 'log-start', 'log-stop', 'unlock-failed', 'quarantine-vault', 'record-denial',
] as const;
