import contextlib
import os
import urllib.request

from playwright.sync_api import expect, sync_playwright


@contextlib.contextmanager
def browser_page():
    """An empty browser for one test: no cookies of the one before."""
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        # Chromium's sandbox cannot start as root, which tests in CI often are.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page(base_url=os.environ["BASE_URL"])
        page.set_default_timeout(10_000)
        yield page
        browser.close()


def sign_in(page):
    page.goto("/")
    page.get_by_label("Name").fill("Ana")
    page.get_by_label("Password").fill("long-test-password")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Drill")).to_be_visible()


def requests_so_far():
    with urllib.request.urlopen(os.environ["BASE_URL"] + "/requests", timeout=10) as answer:
        return int(answer.read())
