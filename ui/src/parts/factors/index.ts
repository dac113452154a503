/** Second factors: to prove who one is, and to enrol them. */
export { type Enrolment, EnrolmentBody, EnrolmentGo, useEnrolment } from './enrolment';
export { Protection } from './protection';
export { RecoveryCodesCard, useRecoveryCodes } from './recovery-codes';
export { SecurityKeyCard, useSecurityKey } from './security-key';
export { StepUp } from './step-up';
export { TotpCard, useTotp } from './totp';
export { type Try, useTry } from './try';
export { codeOf, OtherWays, TouchWait, useProofWords, type Way, WayField, waysOf } from './ways';
