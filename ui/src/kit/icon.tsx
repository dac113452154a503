import {
  Archive, ArrowLeft, ArrowLeftRight, ArrowRight, Ban, BookOpen, Building2, Calendar, ChartColumn, Check, ChevronDown, ChevronLeft,
  ChevronRight, ChevronUp, CircleAlert, CircleCheck, ClipboardCheck, Clock, CloudUpload, Copy, Download, Ellipsis, ExternalLink, Eye, EyeOff, File,
  FileText, Fingerprint, Flag, Funnel, Globe, HardDrive, History, Hourglass, Image, Inbox, Info, KeyRound, Keyboard, Languages, LifeBuoy, ListChecks, Lock,
  LockOpen, LogOut, Mail, MapPin, Merge, MessageCircle, MessageSquare, MessageSquareText, Monitor, Moon, PanelLeft, PanelRight,
  Paperclip, Pencil, Phone, Plus, Printer, RefreshCw, Reply, RotateCcw, Save, Search, SearchCheck, Send, Settings, ShieldCheck,
  SlidersHorizontal, SlidersVertical, Smartphone, Split, StickyNote, Sun, Tag, Trash2, TriangleAlert, Upload, User, UserPlus, Users, X, type LucideIcon,
} from 'lucide-react';

import css from './icon.module.css';

/** Every picture that the window uses, under the name of what it means. */
export const ICONS = {
  inbox: Inbox, outbox: Send, imports: Download, organisation: Building2, records: ListChecks, settings: SlidersHorizontal, about: Info,
  access: SlidersVertical, approvals: ClipboardCheck, phone: Smartphone, hourglass: Hourglass,
  handover: RefreshCw, dashboards: ChartColumn, quality: ShieldCheck, audit: SearchCheck, residency: Globe, admin: Settings,
  mail: Mail, chat: MessageSquare, messenger: MessageCircle, sms: MessageSquareText, voice: Phone,
  search: Search, filter: Funnel, clock: Clock, alert: TriangleAlert, fault: CircleAlert, check: Check, done: CircleCheck, close: X, info: Info,
  'chevron-down': ChevronDown, 'chevron-up': ChevronUp, 'chevron-next': ChevronRight, 'chevron-back': ChevronLeft,
  next: ArrowRight, back: ArrowLeft, swap: ArrowLeftRight,
  paperclip: Paperclip, lock: Lock, unlock: LockOpen, eye: Eye, 'eye-off': EyeOff, pin: MapPin, note: StickyNote, translate: Languages,
  moon: Moon, sun: Sun, undo: RotateCcw, reply: Reply, send: Send, script: BookOpen, more: Ellipsis, user: User, users: Users,
  'user-plus': UserPlus, flag: Flag, history: History, export: Upload, cloud: CloudUpload, save: Save, copy: Copy, trash: Trash2, edit: Pencil,
  plus: Plus, label: Tag, spam: Ban, merge: Merge, split: Split, archive: Archive, calendar: Calendar, globe: Globe, key: KeyRound,
  keyboard: Keyboard, disk: HardDrive, device: Monitor, shield: ShieldCheck, file: File, text: FileText, picture: Image, 'sign-out': LogOut,
  help: LifeBuoy, app: Smartphone, touch: Fingerprint, print: Printer, external: ExternalLink, 'panel-start': PanelLeft, 'panel-end': PanelRight,
} as const satisfies Record<string, LucideIcon>;

/** The name of a picture. */
export type IconName = keyof typeof ICONS;

// These point along the line of reading, and turn with it.
const TURNS = new Set<IconName>([
  'chevron-next', 'chevron-back', 'next', 'back', 'reply', 'send', 'outbox', 'undo', 'history', 'panel-start', 'panel-end', 'sign-out',
  'external', 'script', 'text', 'records',
]);

/** A picture beside words. It says nothing by itself: what it stands for is always written too, or heard. */
export function Icon({ name, size = 16, className }: { name: IconName; size?: number; className?: string | undefined }) {
  const Picture = ICONS[name];
  return (
    <Picture
      size={size}
      strokeWidth={1.75}
      aria-hidden="true"
      className={`${css.icon} ${TURNS.has(name) ? css.turns : ''} ${className ?? ''}`}
    />
  );
}

/** The sign of the programme: a globe with its meridian. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg className={css.icon} width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 2.5c-5.5 5-5.5 14 0 19" />
      <path d="M12 2.5v19" strokeWidth="2.5" />
    </svg>
  );
}
