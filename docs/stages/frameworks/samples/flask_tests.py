import pytest
from toolshed import Base, create_app


@pytest.fixture
def make_client(tmp_path):
    def make(name):
        app = create_app(f"sqlite:///{tmp_path / name}.db")
        Base.metadata.create_all(app.config["ENGINE"])
        return app.test_client()

    return make


def test_two_applications_share_nothing(make_client):
    one, other = make_client("one"), make_client("other")
    one.post("/tools", json={"name": "axe", "deposit": 15})
    assert len(one.get("/tools").json["items"]) == 1
    assert other.get("/tools").json["items"] == []


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/tools/9", 404),
        ("POST", "/tools", 400),
        ("DELETE", "/tools", 405),
    ],
)
def test_every_refusal_is_a_problem(make_client, method, path, status):
    answer = make_client("one").open(path, method=method, data="{")
    assert answer.status_code == status
    assert answer.content_type == "application/problem+json"
