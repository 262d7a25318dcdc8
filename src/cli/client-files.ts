/** Which built files a page needs, from Vite's manifest. */

/** Vite's manifest, as far as it is read here. */
export type ViteManifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly css?: readonly string[];
      readonly imports?: readonly string[];
    }
  >
>;

/** Scripts and styles of an entry, its own and those of what it imports at once. */
export type ClientFiles = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
};

/**
 * The files needed by all the given modules together, the first module's first.
 *
 * @param modules - source paths as the manifest names them. Throws for one that was not built.
 */
export function clientFiles(manifest: ViteManifest, modules: readonly string[]): ClientFiles {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build has no ${name}`);
    if (scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of modules) visit(name);
  return { scripts: [...scripts], styles: [...styles] };
}
