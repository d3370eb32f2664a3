# server: e2e_toolshed.py
# needs: e2e_browser.py

from e2e_browser import browser_page, sign_in
from playwright.sync_api import expect


def on_its_way(route):
    """The request has left, the answer is not here yet."""
    print("read at once:", status.inner_text())
    route.continue_()


with browser_page() as page:
    sign_in(page)
    status = page.get_by_role("status")
    page.route("**/loans/drill", on_its_way)
    page.get_by_role("button", name="Borrow").click()
    expect(status).to_have_text("on loan to you")
    print("waited for:", status.inner_text())
