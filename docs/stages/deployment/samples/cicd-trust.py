"""What a cloud decides about a token whose signature is good."""

from fnmatch import fnmatchcase

ISSUER = "https://token.actions.githubusercontent.com"
# Too loose: every repository and every pull request of the owner.
LOOSE = {"iss": ISSUER, "sub": "repo:toolshed/*"}
EXACT = {
    "iss": ISSUER,
    "aud": "toolshed-deploy",
    "sub": "repo:toolshed/api:environment:production",
}


def trusted(claims, policy):
    return all(
        fnmatchcase(claims.get(name, ""), wanted) for name, wanted in policy.items()
    )


tokens = {
    "environment production": "repo:toolshed/api:environment:production",
    "pull request, any branch": "repo:toolshed/api:pull_request",
    "our playground": "repo:toolshed/playground:ref:refs/heads/main",
    "somebody else": "repo:tool-shed/api:environment:production",
}
for who, subject in tokens.items():
    claims = {"iss": ISSUER, "aud": "toolshed-deploy", "sub": subject}
    loose, exact = trusted(claims, LOOSE), trusted(claims, EXACT)
    print(f"{who:25} loose: {loose!s:6} exact: {exact}")
