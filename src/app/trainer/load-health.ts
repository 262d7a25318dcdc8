/** What was measured of a scenario: its gates, and its decisions as a map. */
import { scenarioPaths } from '../../contract/compiled.ts';
import { healthReportSchema, type HealthReport } from '../../contract/health-report.ts';
import { loadFile, type ScenarioName } from '../data/scenario-files.ts';

/** Loads the report; `null` where this version has none that can be read. */
export async function loadHealth({ id, hash }: ScenarioName): Promise<HealthReport | null> {
  const report = await loadFile(scenarioPaths(id, hash).health, healthReportSchema);
  return report.ok && report.value.hash === hash ? report.value : null;
}
