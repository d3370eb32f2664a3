# server: e2e_toolshed.py
# needs: e2e_browser.py

from e2e_browser import browser_page, requests_so_far, sign_in
from playwright.sync_api import expect

with browser_page() as page:
    errors = []
    page.on("pageerror", lambda error: errors.append(error))
    status = page.get_by_role("status")
    sign_in(page)
    print("Ana is signed in")

    page.get_by_role("button", name="Borrow").click()
    expect(status).to_have_text("on loan to you")
    page.reload()
    expect(status).to_have_text("on loan to you")
    print("the drill is hers, after a reload too")

    page.get_by_role("button", name="Return").click()
    expect(status).to_have_text("free")
    print("she brought it back")
    assert not errors, errors

print(f"one journey, {requests_so_far()} requests, and a browser")
