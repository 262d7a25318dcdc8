import type { Connection } from './connection.ts';

/** Where nothing is recorded: everything lasts as long as the page. */
export const NO_LMS: Connection = {
  records: false,
  learner: '',
  language: null,
  suspended: '',
  keep: async () => false,
  close: () => undefined,
};
