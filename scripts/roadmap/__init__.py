"""The Backend Roadmap: from `docs/roadmap.yml` to cross-linked pages.

roadmap.yml -> source.load -> frozen Roadmap -> macros -> render -> Markdown -> MkDocs or Zensical -> HTML
"""
