export { Avatar, Badge, type Tone } from './badge';
export { Button, type ButtonLook, type ButtonProps, Choice, IconButton, type IconButtonProps, IconToggle, Spinner } from './button';
export { isComposing } from './composing';
export { CODE_LENGTH, CodeField } from './code-field';
export { DateTimePicker } from './date-time';
export { Confirm, Dialog, Popover } from './dialog';
export { latinDigits } from './digits';
export {
  Checkbox, type RadioOption, RadioGroup, SearchField, SecretField, Switch, TextArea, type TextAreaProps, TextField, type TextFieldProps,
} from './field';
export { Icon, type IconName, ICONS, Mark } from './icon';
export { join } from './join';
export { Menu, type MenuEntry, type MenuGroup } from './menu';
export { Picker } from './picker';
export { ListBox, type Option, Select, type SelectProps } from './select';
export { type SidePane, SplitPanes } from './split-panes';
export {
  Banner, EmptyState, ErrorState, Loading, Notice, type NoticeTone, ProgressBar, Skeleton, useErrorWords, useSlow,
} from './states';
export { type Column, Table } from './table';
export { type Leaf, Tabs } from './tabs';
export { Bdi, Code, Heard, Kbd, keyName, Said } from './text';
export { clearToasts, showError, showToast, type Toast, ToastRegion, undoLast } from './toast';
export { Tooltip } from './tooltip';
export { type Effect, Verdict } from './verdict';
export { VirtualList, type VirtualListHandle } from './virtual-list';
