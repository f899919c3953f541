export { Elsewhere } from './elsewhere.ts';
export { howStep as how } from './how-step.ts';
export { laterStepsStyles as styles } from './later-steps.styles.ts';
export { outcomeStep as outcome } from './outcome-step.ts';
export { reviewStep as review } from './review-step.ts';
export { whyStep as why } from './why-step.ts';
export { stepMessages as messages } from './step-messages.ts';
