/** The stage as a script of its own, which the player loads when the first choice can be made. */
import { openStage } from '../../app/stage/stage.ts';

/** What the script leaves on the page's window. */
export type StageWindow = {
  rapportStage?: { readonly openStage: typeof openStage };
};

const page: Window & StageWindow = window;
page.rapportStage = { openStage };
