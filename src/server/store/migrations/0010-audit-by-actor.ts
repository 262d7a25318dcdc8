import type { Migration } from 'kysely/migration';

/** Finds in the log, however long it has become, what one person did. */
export const auditByActor = (): Migration => ({
  async up(db) {
    await db.schema.createIndex('audit_by_actor').on('audit').columns(['actor_id', 'id']).execute();
  },
});
