/// <reference types="vite/client" />

/** Whether this build carries the in-memory backend and the kit's page. */
declare const __WITH_FAKE__: boolean;
