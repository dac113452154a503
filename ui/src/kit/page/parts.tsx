import { type ReactNode, useEffect, useRef, useState } from 'react';

import { WireError } from '@/backend';
import {
  Avatar, Badge, Banner, Bdi, Button, type ButtonLook, Checkbox, Choice, Code, CodeField, Confirm, DateTimePicker, Dialog, EmptyState, ErrorState, Icon,
  IconButton, type IconName, ICONS, IconToggle, join, Kbd, ListBox, Menu, Notice, Picker, Popover, ProgressBar, RadioGroup, SearchField, SecretField,
  Select, showError, showToast, Skeleton, Spinner, SplitPanes, Switch, Table, Tabs, TextArea, TextField, Tooltip, VirtualList,
} from '@/kit';
import { useFormat } from '@/l10n';

import css from './page.module.css';

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={css.part} aria-label={name}>
      <h3>{name}</h3>
      {children}
    </section>
  );
}

function OneTimeCode() {
  const [code, setCode] = useState('418');
  return <CodeField label="Code" aside="from your app" value={code} onChange={setCode} />;
}

/** Shows a component as if the pointer or the keyboard were on it. */
function Forced({ state, children }: { state: 'hovered' | 'pressed' | 'focus-visible'; children: ReactNode }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => place.current?.firstElementChild?.setAttribute(`data-${state}`, 'true'), [state]);
  return <span ref={place} className={css.forced}>{children}</span>;
}

const COLOURS = [
  'canvas', 'surface', 'raised', 'hover', 'selected', 'text', 'muted', 'line', 'accent', 'ok', 'warn', 'danger', 'note', 'permit', 'forbid',
  'sun', 'sun-spent', 'night', 'control', 'tone-0', 'tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5', 'tone-6', 'tone-7',
];

export function Tokens() {
  return (
    <Part name="Tokens">
      <div className={css.swatches}>
        {COLOURS.map((name) => (
          <div key={name}>
            <div className={css.swatch}><span className={css.colour} style={{ background: `var(--${name})` }} /></div>
            <span dir="ltr">{name}</span>
          </div>
        ))}
      </div>
      <div className={css.row}>{(Object.keys(ICONS) as IconName[]).map((name) => <Icon key={name} name={name} size={18} />)}</div>
    </Part>
  );
}

const LOOKS: ButtonLook[] = ['plain', 'primary', 'danger', 'quiet', 'link'];

export function Actions() {
  const [on, setOn] = useState(true);
  return (
    <Part name="Buttons">
      {LOOKS.map((look) => (
        <div className={css.row} key={look}>
          <Button look={look}>Resolve</Button>
          <Forced state="hovered"><Button look={look}>Hovered</Button></Forced>
          <Forced state="pressed"><Button look={look}>Pressed</Button></Forced>
          <Forced state="focus-visible"><Button look={look}>Focused</Button></Forced>
          <Button look={look} isDisabled>Disabled</Button>
          <Button look={look} isPending>Pending</Button>
          <Button look={look} size="small" icon="reply">Reply<Kbd keys="R" /></Button>
        </div>
      ))}
      <div className={css.row}>
        <Button size="large" look="primary" icon="unlock">Large</Button>
        <IconButton icon="search" label="Search" keys="Mod+F" />
        <Forced state="hovered"><IconButton icon="filter" label="Filter" /></Forced>
        <Forced state="focus-visible"><IconButton icon="more" label="More" /></Forced>
        <IconButton icon="close" label="Close" isDisabled />
        <IconToggle icon="panel-end" label="Customer" isSelected={on} onChange={setOn} />
        <Choice isSelected={on} onChange={setOn}>Chosen</Choice>
        <Choice>Not chosen</Choice>
        <Choice isDisabled>Disabled</Choice>
        <Tooltip text="A word about it" keys="G I"><Button>Rest here</Button></Tooltip>
        <Spinner />
      </div>
    </Part>
  );
}

export function Fields() {
  const [text, setText] = useState('Haruka');
  const [choice, setChoice] = useState<'a' | 'b' | 'c'>('a');
  const [moment, setMoment] = useState<number | null>(Date.UTC(2026, 10, 24, 8));
  const options = [
    { value: 'a' as const, label: 'Berlin', icon: 'pin' as const, hint: '16:42' },
    { value: 'b' as const, label: 'サンパウロ', lang: 'ja' },
    { value: 'c' as const, label: 'سنغافورة', lang: 'ar', isDisabled: true },
  ];
  return (
    <Part name="Fields">
      <div className={css.two}>
        <TextField label="Name" aside="Optional" value={text} onChange={setText} hint="As the customer writes it." />
        <TextField label="Empty" placeholder="Type here" icon="user" />
        <TextField label="Wrong" defaultValue="eu" error="There is no such region." />
        <TextField label="Disabled" defaultValue="Not now" isDisabled />
        <SecretField label="Passphrase" defaultValue="correct horse" aside="Keyboard: Deutsch" size="large" />
        <OneTimeCode />
        <SearchField label="Find" defaultValue="関税" />
        <TextArea label="Note" defaultValue={'First line\nفاطمة الحربي'} hint="Never sent to the customer." />
        <TextArea label="Wrong note" error="Write something first." />
        <Select label="Site" options={options} value={choice} onChange={setChoice} icon="globe" />
        <Picker label="One of very many" options={options} value={choice} onChange={setChoice} hint="Found by typing a part of it." />
        <Select label="Nothing chosen" options={options} value={null} onChange={setChoice} placeholder="Choose a site" error="Choose one." />
        <DateTimePicker label="Until" value={moment} onChange={setMoment} time_zone="Europe/Berlin" />
        <Select label="Disabled" options={options} value="a" onChange={setChoice} isDisabled />
      </div>
      <div className={css.two}>
        <div>
          <Checkbox defaultSelected hint="It can be taken back.">Chosen</Checkbox>
          <Checkbox>Not chosen</Checkbox>
          <Checkbox isIndeterminate>In part</Checkbox>
          <Checkbox isDisabled>Disabled</Checkbox>
          <Forced state="focus-visible"><Checkbox>Focused</Checkbox></Forced>
          <Switch defaultSelected hint="Outside text fields.">Single keys</Switch>
          <Switch>Off</Switch>
          <Switch isDisabled>Disabled</Switch>
        </div>
        <RadioGroup
          label="Density"
          value={choice}
          onChange={setChoice}
          options={[{ value: 'a', label: 'Compact' }, { value: 'b', label: 'Default', hint: 'Rows of 36 pixels.' }, { value: 'c', label: 'Comfortable', isDisabled: true }]}
        />
      </div>
    </Part>
  );
}

export function Words() {
  return (
    <Part name="Words">
      <div className={css.row}>
        <Badge>eu</Badge>
        <Badge icon="pin">stays home</Badge>
        <Badge tone="ok" icon="check">Verified</Badge>
        <Badge tone="warn" icon="clock">0:04</Badge>
        <Badge tone="danger" icon="alert">−0:12</Badge>
        <Badge tone="accent" icon="mail">New</Badge>
        <Badge tone="permit" icon="check">Permit</Badge>
        <Badge tone="forbid" icon="lock">Closed</Badge>
        <Code>ja</Code>
        <Kbd keys="Mod+Shift+L" />
        <Avatar initials="JK" size="tiny" />
        <Avatar initials="LV" />
        <Avatar initials="سم" size="large" label="سلمى منصور" />
      </div>
      <div className={css.row}>
        <Bdi lang="ja">シュナイダー 春香</Bdi>
        <Bdi lang="ar">فاطمة الحربي</Bdi>
        <Bdi lang="he">נועה לוי</Bdi>
        <Bdi lang="th">ณัฐพล ศรีสุข</Bdi>
        <Bdi lang="hi">अनन्या शर्मा</Bdi>
        <Bdi lang="zh">王思远</Bdi>
        <Bdi lang="ko">김서연</Bdi>
      </div>
    </Part>
  );
}

const FAULT = new WireError({ kind: 'internal', code: 'internal', args: {}, incident: '4F2A-19' });

export function States() {
  return (
    <Part name="States">
      <Notice title="A backup is due" actions={<Button size="small">Back up</Button>}>The last one was made nine days ago.</Notice>
      <Notice tone="ok" title="The import is finished">1,231 messages came in.</Notice>
      <Notice tone="warn" title="Little room on the disk">2 GB are left.</Notice>
      <Notice tone="danger" title="The vault is damaged">Nothing was overwritten. Restore a backup.</Notice>
      <Banner tone="warn" title="Across a pane" />
      <div className={css.two}>
        <ProgressBar label="Importing mail" done={381} total={1250} />
        <ProgressBar label="Checking" done={381} total={null} />
      </div>
      <Skeleton width="60%" />
      <Skeleton height={48} />
      <div className={css.two}>
        <EmptyState icon="inbox" title="Nothing is yours" actions={<Button look="primary">Take the next</Button>}>Nine conversations have no owner.</EmptyState>
        <ErrorState error={FAULT} onRetry={() => undefined} />
      </div>
      <div className={css.row}>
        <Button onPress={() => showToast({ id: 'app-job-done-import', tone: 'ok' })}>Toast</Button>
        <Button onPress={() => showToast({ id: 'app-job-cancelled', undo: () => undefined })}>Toast with undo</Button>
        <Button onPress={() => showError(FAULT)}>Error toast</Button>
      </div>
    </Part>
  );
}

const ROWS = 1_000_000;

export function Lists() {
  const format = useFormat();
  const [current, setCurrent] = useState(2);
  return (
    <Part name="Lists">
      <div className={css.tall}>
        <VirtualList label="A million rows" count={ROWS} row_px={36} current={current} onCurrent={setCurrent}>
          {(row) => (
            <div className={join(css.line, row === current && css.chosen)}>
              <Icon name="mail" />
              <span>{format.number(row + 1)}</span>
              <Badge>eu</Badge>
            </div>
          )}
        </VirtualList>
      </div>
      <Table
        label="Vaults"
        columns={[
          { id: 'vault', name: 'Vault', cell: (row: { vault: string; records: number }) => row.vault },
          { id: 'state', name: 'State', cell: () => <Badge tone="ok" icon="check">Whole</Badge> },
          { id: 'records', name: 'Records', end: true, cell: (row) => format.number(row.records) },
        ]}
        rows={[{ vault: 'eu', records: 48_213 }, { vault: 'br', records: 912 }]}
        rowKey={(row) => row.vault}
        onPress={() => undefined}
        selected="eu"
      />
      <ListBox
        label="Choose one"
        selectionMode="single"
        defaultSelectedKeys={['a']}
        options={[{ value: 'a', label: 'Repairs', icon: 'inbox' }, { value: 'b', label: 'Orders', hint: '38' }, { value: 'c', label: 'Disabled', isDisabled: true }]}
      />
    </Part>
  );
}

export function Overlays({ scope }: { scope: string }) {
  const [dialog, setDialog] = useState(false);
  const [confirm, setConfirm] = useState(false);
  return (
    <Part name="Overlays">
      <div className={css.row}>
        <Menu
          label="More acts"
          trigger={<Button data-testid={`menu-${scope}`}>Menu</Button>}
          groups={[
            { id: 'one', entries: [
              { id: 'snooze', label: 'Snooze', icon: 'clock', keys: 'Z', run: () => undefined },
              { id: 'label', label: 'Label', icon: 'label', keys: 'L', isChosen: true, run: () => undefined },
              { id: 'merge', label: 'Merge', icon: 'merge', isDisabled: true, run: () => undefined },
            ] },
            { id: 'two', heading: 'Careful', entries: [{ id: 'spam', label: 'Spam', icon: 'spam', danger: true, run: () => undefined }] },
          ]}
        />
        <Popover label="More" trigger={<Button data-testid={`popover-${scope}`}>Popover</Button>}><p>Something more.</p></Popover>
        <Button onPress={() => setDialog(true)} data-testid={`dialog-${scope}`}>Dialog</Button>
        <Button onPress={() => setConfirm(true)} data-testid={`confirm-${scope}`}>Confirm</Button>
      </div>
      <Dialog title="Edit the customer" isOpen={dialog} onClose={() => setDialog(false)} actions={<Button look="primary" onPress={() => setDialog(false)}>Save</Button>}>
        <TextField label="Name" defaultValue="Haruka Schneider" />
        <TextField label="Time zone" defaultValue="Asia/Tokyo" />
      </Dialog>
      <Confirm title="Undo this import?" isOpen={confirm} danger confirmLabel="Undo the import" onConfirm={() => setConfirm(false)} onClose={() => setConfirm(false)}>
        1,231 messages go. What was written since stays.
      </Confirm>
    </Part>
  );
}

export function Places() {
  return (
    <Part name="Panes and leaves">
      <Tabs
        label="Composer"
        leaves={[{ id: 'reply', label: <>Reply<Kbd keys="R" /></>, content: <p>To the customer.</p> }, { id: 'note', label: 'Note', content: <p>Among us.</p> }, { id: 'off', label: 'Disabled', isDisabled: true }]}
      />
      <div className={css.tall}>
        <SplitPanes
          start={{ label: 'List', content: <p>List</p>, least_px: 80, usual_px: 120, most_px: 200 }}
          main={{ label: 'Thread', content: <p>Thread</p> }}
          end={{ label: 'Customer', content: <p>Customer</p>, least_px: 80, usual_px: 120, most_px: 200 }}
        />
      </div>
    </Part>
  );
}
