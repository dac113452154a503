import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

import type { Transport } from './transport';
import type { JobView, Tag } from './wire';

/** Listens until it is told to stop, also when that comes before listening has begun. */
function subscribe<T>(event: string, tell: (payload: T) => void): () => void {
  const stopping = listen<T>(event, ({ payload }) => tell(payload));
  return () => {
    void stopping.then((stop) => stop());
  };
}

/** The real way to the door. */
export const tauri: Transport = {
  call: (name, request) => invoke(name, { request }),
  onChanged: (tell) => subscribe<Tag[]>('changed', tell),
  onProgress: (tell) => subscribe<JobView>('progress', tell),
  onLocked: (tell) => subscribe<null>('locked', () => tell()),
  pickPaths: (title) => invoke<string[]>('pick_paths', { title }),
  pickFolder: (title) => invoke<string | null>('pick_folder', { title }),
  pickNewFile: (title, name) => invoke<string | null>('pick_new_file', { title, name }),
  setTitle: async (title) => {
    document.title = title;
  },
};
