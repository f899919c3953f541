import * as z from 'zod/mini';
import { Insights, JourneyAnswer, JourneyBatch } from '../journey.ts';
import type { Route } from '../route.ts';

const INSTANT = 'expected a day such as 2026-11-22, or an instant such as 2026-11-22T08:00:00Z';
const instant = z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/, INSTANT)));

export const postEvents = {
  method: 'POST',
  path: '/events',
  summary: 'What happened on a journey, for shoppers who agreed to be counted; each event once',
  auth: 'key',
  also: ['customer'],
  body: JourneyBatch,
  answer: JourneyAnswer,
  status: 202,
  problems: ['consent-required'],
} as const satisfies Route;

export const getInsights = {
  method: 'GET',
  path: '/insights',
  summary: "Sessions, adds, orders and conversion by channel, carts that crossed channels or were left; for the brand's own servers",
  auth: 'secret',
  query: { from: instant, to: instant },
  answer: Insights,
  status: 200,
  problems: [],
} as const satisfies Route;
