# needs: static_fees.py
# fails

mv static_fees.py fees.py; git init -q; git add .
cat > check.sh <<'END'
set -e
ruff check -q --output-format=concise .
mypy --no-error-summary --cache-dir=/dev/null .
if git grep --cached -nE 'toolshed_live_[a-z0-9]{8}|BEGIN .*PRIVATE KEY' -- '*.py'
then echo "a secret"; exit 1
fi
echo "now the tests"
END
cat fees.py
bash check.sh
sed -i '/^import os/d' fees.py; git add .; bash check.sh
sed -i 's/fee("3")/fee(3)/' fees.py; git add .; bash check.sh
sed -i '/^KEY/d' fees.py; git add .; bash check.sh
