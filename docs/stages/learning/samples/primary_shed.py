from flask import Flask

app = Flask("toolshed")


@app.get("/tools")
def tools():
    return ["drill", "saw"]


if __name__ == "__main__":
    answer = app.test_client().delete("/tools")
    print(answer.status_code, sorted(answer.allow))
