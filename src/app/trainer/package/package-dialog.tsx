/** Asks what a package shall be, makes it, and hands it to the browser. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackageOrder } from '../../../contract/api/package-routes.ts';
import { LOCALES, type Locale } from '../../../contract/locale.ts';
import { PACKAGE_FORMATS } from '../../../contract/package.ts';
import { Failed } from '../../desk/awaited.tsx';
import { Dialog } from '../../desk/dialog.tsx';
import { DeskIcon } from '../../desk/desk-icon.tsx';
import { ProgressBar } from '../../desk/progress.tsx';
import { language } from '../../ui/messages.ts';
import { FormRow } from '../form-row.tsx';
import { LANGUAGE_NAMES } from '../language-names.ts';
import { MarksField } from '../rule-fields.tsx';
import { packageMessages as messages } from './messages.ts';
import { packageName, useOrdering, type OrderState } from './order-package.ts';
import { PackageGuide } from './package-guide.tsx';
import type { PackageStep } from './read-package.ts';

/** A pack of the team's own, or one that comes with the product. */
export type Packed = {
  readonly id: string;
  readonly title: string;
  readonly passMarks: PackageOrder['passMarks'];
};

type DialogProps = { readonly pack: Packed; readonly onClose: () => void };

/** The dialog; closing it gives up what is under way. */
export function PackageDialog({ pack, onClose }: DialogProps): VNode {
  const { id, title, passMarks } = pack;
  const [order, setOrder] = useState<PackageOrder>(() => ({
    pack: id,
    format: 'scorm12',
    locales: LOCALES.toSorted(
      (a, b) => Number(b === language.peek()) - Number(a === language.peek()),
    ),
    passMarks,
  }));
  const ordering = useOrdering();
  const underWay = ordering.state.kind === 'under-way';
  return (
    <Dialog title={messages.text('title', { title })} onClose={onClose}>
      <form
        class="package-order"
        onSubmit={(event) => {
          event.preventDefault();
          if (!underWay) void ordering.order(order);
        }}
      >
        <p>{messages.text('intro')}</p>
        <fieldset disabled={underWay}>
          <FormatField order={order} onOrder={setOrder} />
          <LanguagesField order={order} onOrder={setOrder} />
          <MarksField
            marks={order.passMarks}
            onMarks={(marks) => setOrder({ ...order, passMarks: marks })}
          />
        </fieldset>
        <Outcome state={ordering.state} name={packageName(title, order.format)} />
        <Ways ready={order.locales.length > 0} underWay={underWay} onCancel={ordering.cancel} />
        <PackageGuide />
      </form>
    </Dialog>
  );
}

type WaysProps = {
  readonly ready: boolean;
  readonly underWay: boolean;
  readonly onCancel: () => void;
};

/** The button that makes the file keeps the focus meanwhile; a second press does nothing. */
const Ways = ({ ready, underWay, onCancel }: WaysProps): VNode => (
  <p class="desk-ways">
    <button type="submit" class="button primary" disabled={!ready} aria-disabled={underWay}>
      <DeskIcon name="download" />
      {messages.text('make')}
    </button>
    {underWay && (
      <button type="button" class="button" onClick={onCancel}>
        {messages.text('cancel')}
      </button>
    )}
  </p>
);

type FieldProps = {
  readonly order: PackageOrder;
  readonly onOrder: (order: PackageOrder) => void;
};

const FormatField = ({ order, onOrder }: FieldProps): VNode => (
  <FormRow label={messages.text('format')}>
    {PACKAGE_FORMATS.map((format) => (
      <label key={format} class="option">
        <input
          type="radio"
          name="format"
          checked={order.format === format}
          onChange={() => onOrder({ ...order, format })}
        />
        <span>
          {messages.text(`format.${format}`)}
          <span class="hint">{messages.text(`format.${format}.hint`)}</span>
        </span>
      </label>
    ))}
  </FormRow>
);

/** The one chosen first is the one for learners whose language is not there. */
function LanguagesField({ order, onOrder }: FieldProps): VNode {
  const { locales } = order;
  const [first] = locales;
  const set = (locale: Locale, chosen: boolean): void => {
    const others = locales.filter((each) => each !== locale);
    onOrder({ ...order, locales: chosen ? [...others, locale] : others });
  };
  return (
    <FormRow label={messages.text('languages')}>
      {LOCALES.map((locale) => (
        <label key={locale} class="option">
          <input
            type="checkbox"
            checked={locales.includes(locale)}
            onChange={({ currentTarget }) => set(locale, currentTarget.checked)}
          />
          <span lang={locale}>{LANGUAGE_NAMES[locale]}</span>
        </label>
      ))}
      <p class="hint" role="status">
        {first === undefined
          ? messages.text('languages.none')
          : messages.text('languages.hint', { first: LANGUAGE_NAMES[first] })}
      </p>
    </FormRow>
  );
}

function Outcome({
  state,
  name,
}: {
  readonly state: OrderState;
  readonly name: string;
}): VNode | null {
  if (state.kind === 'none') return null;
  if (state.kind === 'failed') return <Failed text={state.text} />;
  if (state.kind === 'under-way') return <Step step={state.step} />;
  if (state.kind === 'cancelled') return <p role="status">{messages.text('cancelled')}</p>;
  return <Made url={state.url} bytes={state.bytes} name={name} />;
}

function Step({ step: { kind, done, all } }: { readonly step: PackageStep }): VNode {
  if (all === 0) return <p role="status">{messages.text('waiting')}</p>;
  if (kind === 'packing') return <ProgressBar label={messages.text(kind)} done={done} all={all} />;
  const percent = Math.round((100 * done) / all);
  return <ProgressBar label={messages.text(kind)} done={percent} all={100} />;
}

const MEGABYTE = 1_000_000;
const sizeOf = (bytes: number): string =>
  new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(bytes / MEGABYTE);

type MadeProps = { readonly url: string; readonly bytes: number; readonly name: string };

/** Saves the file by itself once, as the link does whenever it is pressed. */
function Made({ url, bytes, name }: MadeProps): VNode {
  const link = useRef<HTMLAnchorElement>(null);
  // The name it is made under stays, whatever is chosen for the next one.
  const [made] = useState(name);
  useEffect(() => link.current?.click(), []);
  return (
    <div class="package-made">
      <p role="status">{messages.text('made', { name: made, size: sizeOf(bytes) })}</p>
      <a ref={link} class="button" href={url} download={made}>
        {messages.text('again')}
      </a>
    </div>
  );
}
