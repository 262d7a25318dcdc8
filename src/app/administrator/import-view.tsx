/** People from a table: chosen or pasted, looked through, and only then taken in. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PEOPLE_ROUTES } from '../../contract/api/people-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { ask } from '../data/server.ts';
import { setQuery } from '../desk/address.ts';
import { Failed } from '../desk/awaited.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone } from '../desk/told.tsx';
import { ImportPreview } from './import-preview.tsx';
import { messages } from './messages.ts';

/** What the server would do with the table. */
export type Preview = ResponseOf<typeof PEOPLE_ROUTES.previewImport>;

/** As long a file as the server takes. */
const MOST_BYTES = 1024 * 1024;

/** A table to begin with; its people are examples. */
const SAMPLE = [
  'name,email,locale,roles,groups,manages',
  'First Last,first.last@example.com,en,,Sales|New hires,',
  'Имя Фамилия,name@example.com,ru,trainer,,Sales',
].join('\r\n');

/** The page. */
export function ImportView(): VNode {
  const [csv, setCsv] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const change = (text: string): void => {
    setCsv(text);
    setPreview(null);
    setFailure(null);
  };
  const look = async (text: string): Promise<void> => {
    const answer = await ask(PEOPLE_ROUTES.previewImport, { body: { csv: text } });
    setPreview(answer.ok ? answer.value : null);
    setFailure(answer.ok ? null : failureText(answer.error));
  };
  const takeIn = async (): Promise<void> => {
    const answer = await ask(PEOPLE_ROUTES.importPeople, { body: { csv } });
    if (!answer.ok) {
      setFailure(failureText(answer.error));
      return;
    }
    tellDone(messages.text('imported', answer.value));
    setQuery({ import: '', status: answer.value.added > 0 ? 'invited' : '' }, 'replace');
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > MOST_BYTES) {
      setFailure(messages.text('import.too-large'));
      return;
    }
    const text = await file.text();
    change(text);
    await look(text);
  };
  return (
    <div class="desk-page admin-page">
      <ImportHead />
      <Source
        csv={csv}
        onChange={change}
        onChoose={(file) => void choose(file)}
        onLook={() => void look(csv)}
      />
      {failure !== null && <Failed text={failure} />}
      {preview !== null && <ImportPreview preview={preview} onTakeIn={takeIn} />}
    </div>
  );
}

const ImportHead = (): VNode => (
  <>
    <p>
      <button type="button" class="button quiet" onClick={() => setQuery({ import: '' }, 'push')}>
        <DeskIcon name="arrow-left" />
        {messages.text('people')}
      </button>
    </p>
    <h1>{messages.text('import')}</h1>
    <p>{messages.text('import.text')}</p>
    <p>
      <a
        class="button"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(SAMPLE)}`}
        download="people.csv"
      >
        <DeskIcon name="download" />
        {messages.text('import.sample')}
      </a>
    </p>
  </>
);

type SourceProps = {
  readonly csv: string;
  readonly onChange: (csv: string) => void;
  readonly onChoose: (file: File | undefined) => void;
  readonly onLook: () => void;
};

/** Where the table comes from. */
const Source = ({ csv, onChange, onChoose, onLook }: SourceProps): VNode => (
  <div class="import-source">
    <label class="stacked">
      {messages.text('import.file')}
      <input
        type="file"
        accept=".csv,text/csv"
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
      />
    </label>
    <label class="stacked">
      {messages.text('import.paste')}
      <textarea
        rows={8}
        spellcheck={false}
        value={csv}
        placeholder={SAMPLE}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
    <button type="button" class="button primary" disabled={csv.trim() === ''} onClick={onLook}>
      {messages.text('import.look')}
    </button>
  </div>
);
