import { useDesk } from '../state';
import {
  AssignChooser, LabelChooser, MergeChooser, MergeCustomersChooser, MoveChooser, PriorityChooser, ScriptChooser, SnoozeChooser,
} from './choosers';
import { EditCustomerDialog, PreviewDialog, SourceDialog, SplitCustomerDialog } from './dialogs';

/** The question that lies over the workspace, if any. */
export function Questions() {
  const question = useDesk((now) => now.question);
  switch (question?.kind) {
    case undefined: return null;
    case 'assign': return <AssignChooser ids={question.ids} />;
    case 'snooze': return <SnoozeChooser ids={question.ids} />;
    case 'label': return <LabelChooser ids={question.ids} />;
    case 'priority': return <PriorityChooser ids={question.ids} />;
    case 'move': return <MoveChooser ids={question.ids} />;
    case 'scripts': return <ScriptChooser id={question.id} />;
    case 'merge': return <MergeChooser id={question.id} />;
    case 'merge-customers': return <MergeCustomersChooser id={question.id} />;
    case 'split-customer': return <SplitCustomerDialog id={question.id} />;
    case 'edit-customer': return <EditCustomerDialog id={question.id} />;
    case 'source': return <SourceDialog message={question.message} />;
    case 'preview': return <PreviewDialog attachment={question.attachment} />;
  }
}
