/** Pieces that several features share: built from the kit, knowing the door. */
export { useCapsLock } from './caps-lock';
export { CopyButton } from './copy';
export { countries } from './countries';
export { type FactorLevel, factorLevel, FactorState } from './factor-state';
export { FormDialog, Several } from './form-dialog';
export { ImportForm } from './import-form';
export { ImportOutcome, Rejections } from './import-outcome';
export { type Followed, useFollow } from './job';
export { InvitationDialog } from './invitation';
export { JobProgress } from './job-progress';
export { LANGUAGES } from './languages';
export { LendDialog } from './lend-dialog';
export { actionWords, actName, reasonWords, regimeName, regionName, regionNamed, roleName, ruleWords } from './names';
export { type Chosen, PassphraseFields, StrengthMeter, usePassphrase } from './passphrase';
export { ReasonDialog } from './reason-dialog';
export { type Saving, useSave } from './save';
export { findTongues, isComplete, type Tongue, TONGUES, tongueOf } from './tongues';
export { Facts, type Leaf, LeafPage, Page, Part } from './page';
