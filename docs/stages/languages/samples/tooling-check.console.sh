# fails
cat > shed.py <<'END'
def due_day(lent_on: int, days: int = 14) -> int:
    return lent_on + days
END
cat > test_shed.py <<'END'
from shed import due_day


def test_two_weeks() -> None:
    assert due_day(3) == 17
END
cat > check.sh <<'END'
set -e -o pipefail
ruff format --check .
ruff check --output-format=concise .
mypy --strict .
python -m pytest --quiet --tb=no | sed 's/ in [0-9.]*s//'
END
bash check.sh
sed -i 's/ + /+/' shed.py && bash check.sh
ruff format --quiet . && sed -i '2i \    tax = 0' shed.py && bash check.sh
sed -i '2d; s/= 14/= "14"/' shed.py && bash check.sh
sed -i 's/"14"/15/' shed.py && bash check.sh
