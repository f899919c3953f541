import { sailFrom } from './seeds.ts';

sailFrom(251);
