import { randomBytes } from 'node:crypto';
import { type App, type AppOptions, createApi } from './api.ts';
import { mountDemo } from './routes/demo.ts';
import { mountDocs } from './routes/docs.ts';

/** The whole server but its socket: the API, its description to browse, the demo's pictures. */
export const createApp = (options: AppOptions): App =>
  createApi({ ...options, random: options.random ?? randomBytes }, (app, context) => {
    mountDemo(app);
    mountDocs(app, context);
  });
