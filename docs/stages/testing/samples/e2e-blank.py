# server: e2e_toolshed.py
# needs: e2e_browser.py
# fails

from e2e_browser import browser_page, sign_in
from playwright.sync_api import Error

with browser_page() as page:
    sign_in(page)
    page.set_default_timeout(500)  # so that you need not wait for thirty seconds
    try:
        page.get_by_role("button", name="Lend").click()
    except Error as error:
        raise SystemExit(error.message) from None
