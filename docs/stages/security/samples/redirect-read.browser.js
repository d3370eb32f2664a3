// page: redirect-page.html
const base = "https://toolshed.example/sign-in"
new URL("/loans", base).host
new URL("//evil.example", base).host
new URL("/\\evil.example", base).host
new URL("/\t/evil.example", base).host
