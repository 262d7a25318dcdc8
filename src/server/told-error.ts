/** Errors as the log tells them. */

export type ToldError = {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack: string;
  readonly cause?: ToldError;
};

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const MOST_CAUSES = 5;

/**
 * What of an error may stand in a log: nothing that hangs on it beside its code, because databases
 * put rows there, and mail servers people's addresses; nor addresses amid the words.
 */
export function toldError(error: Error, causes = MOST_CAUSES): ToldError {
  const { name, message, stack = '', cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: name,
    ...(code !== undefined && { code }),
    message: withoutAddresses(message),
    stack: withoutAddresses(stack),
    ...(cause instanceof Error && causes > 0 && { cause: toldError(cause, causes - 1) }),
  };
}

const withoutAddresses = (text: string): string => text.replaceAll(ADDRESS, '(address)');
