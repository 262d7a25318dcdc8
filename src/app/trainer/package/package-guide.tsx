import type { VNode } from 'preact';
import { packageMessages as messages } from './messages.ts';

const STEPS = [1, 2, 3, 4, 5, 6] as const;
const FIELDS = ['status', 'score', 'objectives', 'interactions', 'latency', 'location'] as const;

/** How to upload a package, and what its reports mean; folded away. */
export const PackageGuide = (): VNode => (
  <div class="package-guide">
    <details>
      <summary>{messages.text('moodle')}</summary>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{messages.text(`moodle.${step}`)}</li>
        ))}
      </ol>
      <p>{messages.text('moodle.cmi5')}</p>
    </details>
    <details>
      <summary>{messages.text('fields')}</summary>
      <dl>
        {FIELDS.map((field) => (
          <div key={field}>
            <dt>{messages.text(`field.${field}`)}</dt>
            <dd>{messages.text(`field.${field}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p>{messages.text('privacy')}</p>
    </details>
  </div>
);
