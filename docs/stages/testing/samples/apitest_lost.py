# needs: apitest_toolshed.py

import apitest_toolshed


def any_member(role):  # somebody "tidied" the rule
    return role in ("member", "keeper")


apitest_toolshed.may_change_tools = any_member
apitest_toolshed.main()
