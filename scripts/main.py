"""Where the builders enter: mkdocs-macros and Zensical call `define_env`, MkDocs also calls the `on_…` hooks.

They load this one file, not a package, so it puts the package beside it on the path.
"""

import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

sys.path.insert(0, str(Path(__file__).parent))

from roadmap import check
from roadmap.macros import define_env  # noqa: F401


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Without a repository there is nothing for "edit this page" to lead to."""
    if not config.repo_url:
        config.edit_uri = None
    return config


def on_pre_build(**_: object) -> None:
    """Name every fault before the first page is built; mkdocs-macros alone would stop at the first bad page."""
    if problems := check.problems():
        raise PluginError("\n" + "\n".join(map(str, problems)))
