// server: browsers_toolshed.py
// page: /tools
const news = async (cache) => (await fetch("/news", { cache })).text();
await news("default")
await news("default")
await news("reload")
await news("default")
