/**
 * The tables, as the queries see them.
 *
 * Both databases hold the same: moments are milliseconds since 1970 in UTC, yes and no are 1 and 0,
 * ids are UUIDv7 made by whoever creates the row. The tables of sign-in, whose shape the sign-in
 * library decides, are the exception: their moments and truths are of the database's own types.
 */
import type { Generated } from 'kysely';
import type { Locale } from '../../contract/locale.ts';
import type { Uncounted } from '../../contract/api/attempt-routes.ts';
import type { NoticeKind } from '../../contract/api/notice-routes.ts';
import type { AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { Level } from '../../core/assess/assessment.ts';
import type { Attempt, Confidence } from '../../core/attempt/attempt.ts';
import type { GivenRole } from '../../contract/role.ts';

/** A moment in a table of the sign-in library. */
type Moment = Date | string;

/** Someone who may sign in; the sign-in library calls this the user. */
export type PersonTable = {
  id: string;
  name: string;
  /** The name in lower case, by which people are sorted and found. */
  sort_name: Generated<string>;
  /** Lower-case and unique. */
  email: string;
  email_verified: boolean | number;
  image: string | null;
  created_at: Moment;
  updated_at: Moment;
  locale: Generated<Locale>;
  /** An IANA time zone; reminders and due dates are told in it. */
  time_zone: Generated<string>;
  /** `invited` until the first sign-in, `disabled` by an administrator. */
  status: Generated<'invited' | 'active' | 'disabled'>;
};

/** A signed-in browser. */
export type SessionTable = {
  id: string;
  expires_at: Moment;
  token: string;
  created_at: Moment;
  updated_at: Moment;
  ip_address: string | null;
  user_agent: string | null;
  person_id: string;
};

/** A way in: a password, or an account at a single sign-on provider. */
export type CredentialTable = {
  id: string;
  account_id: string;
  provider_id: string;
  person_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: Moment | null;
  refresh_token_expires_at: Moment | null;
  scope: string | null;
  password: string | null;
  created_at: Moment;
  updated_at: Moment;
};

/** Short-lived secrets of the sign-in library: the state of a single sign-on, a reset. */
export type VerificationTable = {
  id: string;
  identifier: string;
  value: string;
  expires_at: Moment;
  created_at: Moment;
  updated_at: Moment;
};

/** A role that was given; everybody is a learner, and a manager is whoever manages a group. */
export type PersonRoleTable = { person_id: string; role: GivenRole };

/** A group of people, such as a team or a course. */
export type PeopleGroupTable = { id: string; name: string; created_at: number };

export type GroupMemberTable = { group_id: string; person_id: string; joined_at: number };

/** Who sees a group as its manager. */
export type GroupManagerTable = { group_id: string; person_id: string };

/** A one-time link, known by the hash of its secret. */
export type LinkTable = {
  id: string;
  /** SHA-256 of the secret, hexadecimal. */
  secret_hash: string;
  kind: 'first-administrator' | 'invitation' | 'password';
  /** `null` on the link for the first administrator, who is nobody yet. */
  person_id: string | null;
  created_by: string | null;
  created_at: number;
  expires_at: number;
  used_at: number | null;
};

/** What was done, by whom, to what; rows are never changed. */
export type AuditTable = {
  id: string;
  at: number;
  /** `null` for the server itself. */
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  /** JSON. */
  detail: string;
};

/** How often something was tried within a window of time. */
export type ThrottleTable = { key: string; window_start: number; count: number };

/** A value that the installation keeps, such as its signing secret. */
export type SettingTable = { name: string; value: string };

/** A version of a scenario, kept for as long as an attempt may name it; files are JSON. */
export type ScenarioVersionTable = {
  hash: string;
  scenario_id: string;
  play: string;
  debrief: string;
  /** `null` where the solver has not walked it. */
  solver: string | null;
  seen_at: number;
};

/** An attempt with the server's own result. */
export type AttemptTable = {
  id: string;
  person_id: string;
  /** `null`: practice, which nobody but the learner sees. */
  assignment_id: string | null;
  scenario_id: string;
  hash: string;
  seed: string;
  after_ending: string | null;
  locale: string;
  timers: number;
  status: Attempt['status'];
  /** By the learner's own clock. */
  started_at: number;
  finished_at: number | null;
  received_at: number;
  /** How many. */
  decisions: number;
  ending: string | null;
  trust: number | null;
  partnership: number | null;
  /** In [0, 1]. */
  outcome: number | null;
  /** What the browser claimed, where that differs; JSON. */
  claimed: string | null;
  agrees: number;
  /** Why the assignment that it was played for does not count it. */
  uncounted: Uncounted | null;
  /** JSON, as `Tally`; `null` while it has not ended. */
  competencies: string | null;
};

export type AttemptDecisionTable = {
  attempt_id: string;
  /** From 0. */
  position: number;
  choice: string;
  /** Its id in the rubric, or `''`. */
  decision: string;
  level: Level | null;
  shown_ms: number;
  taken_ms: number;
  timed_out: number;
  /** After the choice. */
  trust: number;
  partnership: number;
  /** How sure the learner was, where he was asked and answered. */
  confidence: Confidence | null;
  reason: string | null;
};

/**
 * Where somebody stands with a scenario: kept up with every attempt, so that no page has to read
 * them all. Of `best` both scores together decide, of equals the earlier.
 */
export type StandingTable = {
  person_id: string;
  scenario_id: string;
  /** `''`: practice. */
  assignment_id: string;
  /** How many were begun. */
  attempts: number;
  finished: number;
  /** JSON, as `Tallies`. */
  competencies: string;
  first_attempt: string | null;
  first_at: number | null;
  first_trust: number | null;
  first_partnership: number | null;
  last_attempt: string | null;
  last_at: number | null;
  last_trust: number | null;
  last_partnership: number | null;
  best_attempt: string | null;
  best_at: number | null;
  best_trust: number | null;
  best_partnership: number | null;
};

/**
 * How often a choice was taken in finished attempts at an assignment; the counts name nobody and
 * stay when attempts are deleted.
 */
export type ChoiceTallyTable = {
  scenario_id: string;
  assignment_id: string;
  choice: string;
  /** The reason that was picked for it, or `''`. */
  reason: string;
  taken: number;
  /** Sums. */
  trust_change: number;
  partnership_change: number;
  sure: number;
  unsure: number;
  /** Of those who were sure: in a trap. */
  sure_wrong: number;
  timed_out: number;
};

/** A pack that a trainer has put together; what is in it stands in its versions. */
export type PackTable = {
  id: string;
  /** Of the latest version, by which packs are sorted. */
  title: string;
  /** The latest. */
  version: Generated<number>;
  archived_at: number | null;
};

/** A pack as it was from one change to the next; `content` is JSON, as `PackContent`. */
export type PackVersionTable = {
  pack_id: string;
  version: number;
  content: string;
  created_by: string;
  created_at: number;
};

/** What is assigned, and by which rules; `scenarios` is a JSON list of ids. */
export type AssignmentTable = {
  id: string;
  title: string;
  scenarios: string;
  opens_at: number;
  due_at: number | null;
  time_zone: string;
  attempts_allowed: number | null;
  counts: AssignmentView['counts'];
  pass_trust: number;
  pass_partnership: number;
  timers: AssignmentView['timers'];
  feedback: AssignmentView['feedback'];
  created_by: string;
  created_at: number;
  closed_at: number | null;
  released_at: number | null;
  meters: Generated<AssignmentView['meters']>;
  language: AssignmentView['language'];
  repetition: Generated<number>;
  pack_id: string | null;
  pack_version: number | null;
  changed_at: Generated<number>;
};

/** What is different for one person of an assignment. */
export type AssignmentExceptionTable = {
  assignment_id: string;
  person_id: string;
  /** `null`: the day of the assignment. */
  due_at: number | null;
  closed_at: number | null;
};

export type AssignmentPersonTable = { assignment_id: string; person_id: string };
export type AssignmentGroupTable = { assignment_id: string; group_id: string };

/** A comment on an attempt, pinned to a decision or to none. */
export type CommentTable = {
  id: string;
  attempt_id: string;
  /** Of the decision, from 0. */
  position: number | null;
  author_id: string;
  created_at: number;
  body: string;
};

/** A leader's judgement beside the computed one; both stay. */
export type VerdictTable = {
  id: string;
  attempt_id: string;
  position: number | null;
  author_id: string;
  created_at: number;
  kind: 'agree' | 'adjust';
  trust: number | null;
  partnership: number | null;
  reason: string;
};

/** What a leader and a learner have agreed on about an attempt. */
export type AgreementTable = {
  attempt_id: string;
  author_id: string;
  /** When it was written down, or changed last. */
  agreed_at: number;
  /** When anything of it was, also whether it is kept. */
  changed_at: number;
  body: string;
  /** A calendar day, as in `2026-03-31`. */
  due_on: string;
  kept_at: number | null;
};

/** What waits for somebody; of each `due_key` a person has at most one. */
export type NoticeTable = {
  id: string;
  person_id: string;
  /** What makes it due, as in `overdue <assignment> <day>`. */
  due_key: string;
  kind: NoticeKind;
  at: number;
  read_at: number | null;
  assignment_id: string | null;
  attempt_id: string | null;
  scenario_id: string | null;
  /** Who has caused it; somebody who may be gone. */
  from_id: string | null;
  due_at: number | null;
  /** `none` where it was never to be mailed. */
  mail: 'none' | 'due' | 'sent' | 'failed';
  mail_tries: number;
  /** When a server began to send it; another one may try again some time later. */
  mail_claimed_at: number | null;
};

/** Work that one server does for all until a moment. */
export type LeaseTable = { name: string; until: number };

/** An attempt that a record store of the customer has still to be told of. */
export type RecordOutboxTable = {
  attempt_id: string;
  /** How often it has entered: what comes in while it is being told is told again. */
  entered: number;
  /** How often the store has refused it since. */
  tries: number;
  due_at: number;
};

export type Database = {
  record_outbox: RecordOutboxTable;
  notice: NoticeTable;
  lease: LeaseTable;
  pack: PackTable;
  pack_version: PackVersionTable;
  assignment_exception: AssignmentExceptionTable;
  assignment: AssignmentTable;
  assignment_person: AssignmentPersonTable;
  assignment_group: AssignmentGroupTable;
  comment: CommentTable;
  verdict: VerdictTable;
  agreement: AgreementTable;
  scenario_version: ScenarioVersionTable;
  attempt: AttemptTable;
  attempt_decision: AttemptDecisionTable;
  standing: StandingTable;
  choice_tally: ChoiceTallyTable;
  person: PersonTable;
  session: SessionTable;
  credential: CredentialTable;
  verification: VerificationTable;
  person_role: PersonRoleTable;
  people_group: PeopleGroupTable;
  group_member: GroupMemberTable;
  group_manager: GroupManagerTable;
  link: LinkTable;
  audit: AuditTable;
  throttle: ThrottleTable;
  setting: SettingTable;
};
