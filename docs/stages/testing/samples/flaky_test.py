from flaky_tools import free_tools

assert free_tools(["drill", "ladder", "saw"], ["ladder"]) == ("drill", "saw")
