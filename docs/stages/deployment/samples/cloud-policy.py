from fnmatch import fnmatchcase

APP = [  # attached to the role that the app runs as
    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "photos/*"},
    {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "photos/incoming/*"},
]
DEPLOY = [  # attached to the role that the pipeline takes
    {"Effect": "Allow", "Action": "ecs:UpdateService", "Resource": "service/toolshed"},
    {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},  # too much
]
ORGANISATION = [  # for everybody in the account, also its administrators
    {"Effect": "Deny", "Action": "s3:Delete*", "Resource": "backups/*"},
]


def decide(policies, action, resource):
    effects = {
        statement["Effect"]
        for statement in policies
        if fnmatchcase(action, statement["Action"])
        and fnmatchcase(resource, statement["Resource"])
    }
    if "Deny" in effects:
        return "no: explicit deny"
    return "yes" if "Allow" in effects else "no: implicit deny"


roles = {"app": APP + ORGANISATION, "deploy": DEPLOY + ORGANISATION}
for role, action, resource in [
    ("app", "s3:GetObject", "photos/drill-7.jpg"),
    ("app", "s3:PutObject", "photos/drill-7.jpg"),
    ("app", "s3:DeleteObject", "photos/incoming/a.jpg"),
    ("deploy", "ecs:UpdateService", "service/toolshed"),
    ("deploy", "s3:GetObject", "members/export.csv"),
    ("deploy", "s3:DeleteObject", "backups/2026-11-21.dump"),
]:
    answer = decide(roles[role], action, resource)
    print(f"{role:6} {action:17} {resource:24} {answer}")
