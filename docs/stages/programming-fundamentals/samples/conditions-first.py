for days_late in (0, 3, 4):
    if days_late == 0:
        print(days_late, "on time")
    elif days_late <= 3:
        print(days_late, "late, no fee yet")
    else:
        print(days_late, "late, fee due")
