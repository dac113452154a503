/** Pieces that several features share: built from the kit, knowing the door. */
export { useCapsLock } from './caps-lock';
export { CopyButton } from './copy';
export { countries } from './countries';
export { type FactorLevel, factorLevel, FactorState } from './factor-state';
export { FormDialog, Several } from './form-dialog';
export {
  codeOf, type Enrolment, EnrolmentBody, EnrolmentGo, OtherWays, Protection, RecoveryCodesCard, SecurityKeyCard, StepUp, TotpCard, TouchWait, type Try,
  useEnrolment, useProofWords, useRecoveryCodes, useSecurityKey, useTotp, useTry, type Way, WayField, waysOf,
} from './factors';
export { Fingerprint, fingerprintGroups } from './fingerprint';
export { askTwo, CODE_DIGITS, digitsOf, groupsOf, randomBelow, sameGroup } from './groups';
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
export { Sheet } from './sheet';
export { findTongues, isComplete, type Tongue, TONGUES, tongueOf } from './tongues';
export { Facts, type Leaf, LeafPage, Page, Part } from './page';
