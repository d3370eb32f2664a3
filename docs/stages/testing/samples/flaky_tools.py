def free_tools(all_tools, on_loan):
    free = set(all_tools) - set(on_loan)
    return tuple(free)
