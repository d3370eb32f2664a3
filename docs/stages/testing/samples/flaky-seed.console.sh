# needs: flaky_tools.py, flaky_test.py

cat flaky_tools.py flaky_test.py
for seed in $(seq 1 40); do PYTHONHASHSEED=$seed python flaky_test.py 2>/dev/null && echo green || echo red; done | sort | uniq -c
for seed in 3 3 3 4 4 4; do PYTHONHASHSEED=$seed python flaky_test.py 2>/dev/null && echo $seed green || echo $seed red; done
sed -i 's/tuple(free)/tuple(sorted(free))/' flaky_tools.py
for seed in $(seq 1 40); do PYTHONHASHSEED=$seed python flaky_test.py 2>/dev/null && echo green || echo red; done | sort | uniq -c
