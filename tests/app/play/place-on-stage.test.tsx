// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePlaceOnStage } from '../../../src/app/play/place-on-stage.ts';
import { settled } from '../settled.ts';

const root = document.createElement('div');
const stage = document.createElement('div');
stage.dataset['stage'] = '';

const Named = ({ background }: { background: string }): VNode => (
  <p>{usePlaceOnStage(background)}</p>
);

const tell = (background: string): Promise<void> =>
  act(() => render(<Named background={background} />, root));

beforeEach(() => {
  document.body.replaceChildren(stage, root);
});

afterEach(() => {
  vi.useRealTimers();
  render(null, root);
  delete stage.dataset['set'];
});

test('without a stage a place is named at once', async () => {
  await tell('office');
  await tell('kitchen');
  expect(root.textContent).toBe('kitchen');
});

test('a place is named once the stage has changed its set', async () => {
  stage.dataset['set'] = 'office';
  await tell('office');
  await tell('kitchen');
  expect(root.textContent).toBe('office');
  stage.dataset['set'] = 'kitchen';
  await vi.waitFor(() => expect(root.textContent).toBe('kitchen'));
});

test('a place that the stage does not show is named in the end', async () => {
  stage.dataset['set'] = 'office';
  await tell('office');
  vi.useFakeTimers();
  await tell('cellar');
  await act(async () => {
    await vi.advanceTimersByTimeAsync(5_000);
  });
  expect(root.textContent).toBe('cellar');
});

test('a place that has been left again is never named', async () => {
  stage.dataset['set'] = 'office';
  await tell('office');
  await tell('kitchen');
  await tell('office');
  stage.dataset['set'] = 'kitchen';
  await settled();
  expect(root.textContent).toBe('office');
});
