from hypothesis import given, settings
from hypothesis import strategies as st


def write(name, tool):
    return f"{name};{tool}"


def read(line):
    return line.split(";")[0]


@settings(derandomize=True)
@given(name=st.text(alphabet="ab ;'é"))
def test_a_name_comes_back(name):
    assert read(write(name, "drill")) == name
