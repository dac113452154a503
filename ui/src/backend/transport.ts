import type { Commands, JobView, Tag } from './wire';

/** The way to the door. There are two: the real one, and an organisation in memory for browsers, pictures and tests. */
export interface Transport {
  call<K extends keyof Commands>(name: K, request: Commands[K]['request']): Promise<Commands[K]['response']>;
  /** Something changed that somebody may be showing. */
  onChanged(tell: (tags: Tag[]) => void): () => void;
  /** Work in the background moved on. */
  onProgress(tell: (job: JobView) => void): () => void;
  /** The door locked the session by itself. */
  onLocked(tell: () => void): () => void;
  /** Asks the user for files to read. Empty when they think better of it. */
  pickPaths(title: string): Promise<string[]>;
  /** Asks the user for a folder. */
  pickFolder(title: string): Promise<string | null>;
  /** Asks the user where to save a new file. */
  pickNewFile(title: string, name: string): Promise<string | null>;
  /** Puts words into the window's title bar. */
  setTitle(title: string): Promise<void>;
}
