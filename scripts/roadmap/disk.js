// Runs first on every page of the archive, which readers open from disk. Browsers give such a page no fetch() and no addresses that
// end in a folder; this does both for files of the site.
(() => {
  const root = new URL("../", document.currentScript.src);
  const texts = {};
  const asked = {};

  /** Called by the scripts that hold a file's text; archive.py writes them beside the files, as `<file>.js`. */
  globalThis.roadmapFile = (path, text) => (texts[path] = text);

  const load = (path) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(`${path}.js`, root);
      script.addEventListener("load", () => resolve(texts[path]));
      script.addEventListener("error", () => reject(new TypeError(`${path} cannot be read from disk.`)));
      document.head.append(script);
    });

  globalThis.fetch = async (asking) => {
    const url = new URL(asking.url ?? asking, document.baseURI);
    if (!url.href.startsWith(root.href)) throw new TypeError(`${url} is not a file of this site.`);
    const path = url.pathname.slice(root.pathname.length).replace(/(^|\/)$/, "$1index.html");
    asked[path] ??= load(path);
    return new Response(await asked[path]);
  };

  /** Links in the pages are complete already; those that scripts make are when they are followed. */
  const complete = ({ target }) => {
    const link = target.closest?.("a[href]");
    if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  };
  for (const kind of ["click", "auxclick"]) addEventListener(kind, complete, true);
})();
