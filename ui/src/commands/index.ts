export { ariaShortcut, chordOf, CompositionGuard, isBare, onMac, Sequencer, type KeyStroke } from './chord';
export { commandNow, runCommand, useCommands, useCommandVersion, type CommandRun, type CommandRuns } from './registry';
export {
  COMMAND_AREAS, COMMAND_IDS, COMMANDS, conflicts, isCommandId, keysInForce, type CommandArea, type CommandDefinition, type CommandId,
} from './table';
