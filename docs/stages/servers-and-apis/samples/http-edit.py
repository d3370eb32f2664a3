# server: http-edit-api.py

import os
from urllib.error import HTTPError
from urllib.request import Request, urlopen

TOOL = os.environ["BASE_URL"] + "/tools/7"


def read():
    with urlopen(TOOL) as answer:
        return answer.headers["ETag"], answer.read().decode()


def write(etag, body):
    headers = {"If-Match": etag, "Content-Type": "application/json"}
    request = Request(TOOL, body.encode(), headers, method="PUT")
    try:
        with urlopen(request) as answer:
            return answer.status
    except HTTPError as refused:
        return refused.code


def add_note(tool):
    return tool.replace('"note": ""', '"note": "blade guard missing"')


ana_etag, ana_tool = read()
bo_etag, bo_tool = read()
print("Ana saves:", write(ana_etag, ana_tool.replace("30", "40")))
status = write(bo_etag, add_note(bo_tool))
print("Bo saves:", status)
while status == 412:
    bo_etag, bo_tool = read()
    status = write(bo_etag, add_note(bo_tool))
    print("Bo reads again and saves:", status)
print(read()[1], end="")
