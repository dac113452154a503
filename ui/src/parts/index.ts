/** Pieces that several features share: built from the kit, knowing the door. */
export { useCapsLock } from './caps-lock';
export { CopyButton } from './copy';
export { ImportForm } from './import-form';
export { ImportOutcome, Rejections } from './import-outcome';
export { type Followed, useFollow } from './job';
export { JobProgress } from './job-progress';
export { actionWords, reasonWords, regimeName, regionName, regionNamed, ruleWords } from './names';
export { type Chosen, PassphraseFields, StrengthMeter, usePassphrase } from './passphrase';
export { findTongues, isComplete, type Tongue, TONGUES, tongueOf } from './tongues';
export { Facts, type Leaf, LeafPage, Page, Part } from './page';
