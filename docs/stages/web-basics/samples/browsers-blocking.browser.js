// server: browsers_toolshed.py
// page: /blocking
// until performance.getEntriesByName("first-contentful-paint").length
const [paint] = performance.getEntriesByName("first-contentful-paint");
const [script] = performance.getEntriesByType("resource");
paint.startTime < script.responseEnd
location = "/deferred"
// a page loads
// until performance.getEntriesByName("first-contentful-paint").length
const [paint] = performance.getEntriesByName("first-contentful-paint");
const [script] = performance.getEntriesByType("resource");
paint.startTime < script.responseEnd
