# The repository of a capstone, some weeks old. Dates are set, so that the history does not depend on today.
git init --quiet toolqueue
cd toolqueue || return
at() { # DATE GIT-COMMAND...
  local when="$1T18:00:00+0000"
  shift
  GIT_AUTHOR_DATE="$when" GIT_COMMITTER_DATE="$when" git "$@"
}
mkdir docs tests
cat > docs/brief.md <<'END'
# Brief: Toolqueue

1. Given Ana has the drill, when Bo reserves it, then he is number 1.
2. Given Bo waits, when Cleo reserves it, then she is number 2.
3. Given Bo waits, when Bo reserves it again, then he is refused.
4. Given Ana has it, when Ana reserves it, then she is refused.
5. Given it is on the shelf, when Bo reserves it, then he is refused.
6. Given Bo and Cleo wait, when Ana returns it, then it is held for 3 days.
7. Given it is held for Bo, when Cleo wants it, then she is refused.
8. Given it is held for Bo, when he comes on the last day, then it is lent.
9. Given Bo did not come, when Cleo comes a day later, then it is lent.
10. Given Bo left the queue, when Cleo comes, then it is lent.
END
git add .
at 2026-01-05 commit --quiet -m "Agree on the brief with the desk"
release() { # DATE VERSION SUBJECT
  at "$1" commit --quiet --allow-empty -m "$3"
  at "$1" tag -a "$2" -m "$3"
}
printf 'def test_example_%s(): ...\n' 1 2 3 4 5 > tests/test_examples.py
git add .
release 2026-01-10 v0.1.0 "Reserve a tool that is out"
printf 'def test_example_%s(): ...\n' 6 7 8 >> tests/test_examples.py
git add .
release 2026-01-16 v0.2.0 "A returned tool is held for three days"
release 2026-01-22 v0.3.0 "The queue shows your place"
printf 'def test_example_%s(): ...\n' 10 >> tests/test_examples.py
git add .
release 2026-02-06 v0.4.0 "Leave the queue"
release 2026-02-12 v0.5.0 "A larger button, because three people missed it"
