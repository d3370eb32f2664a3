"""What MkDocs does besides building pages. Zensical has no hooks: there `dev.py build` does the same before and after.

Apart from main.py, because mkdocs-macros calls some functions of that file by the same names.
"""

import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

sys.path.insert(0, str(Path(__file__).parent))

from roadmap import after_build, check

serving = False


def on_startup(command: str, **_: object) -> None:
    """Note whether this build is for `mkdocs serve`."""
    global serving  # noqa: PLW0603 (MkDocs tells it here and nowhere else)
    serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Without a repository there is nothing for "edit this page" to lead to."""
    if not config.repo_url:
        config.edit_uri = None
    return config


def on_pre_build(**_: object) -> None:
    """Name every fault before the first page is built; mkdocs-macros alone would stop at the first bad page."""
    if problems := check.problems():
        raise PluginError("\n" + "\n".join(map(str, problems)))


def on_post_build(config: MkDocsConfig) -> None:
    """Finish the site. While it is being served only what is shown: the live reload is an inline script, which the policy would refuse."""
    (after_build.preview if serving else after_build.finish)(Path(config.site_dir), config.site_url or "")
