# needs: contract_api.py

import contract_api


def tool_for_readers(tool):
    """A colleague finds `title` nicer than `name`."""
    return {"id": tool["id"], "title": tool["name"], "status": tool["status"]}


contract_api.tool_for_readers = tool_for_readers
contract_api.main()
