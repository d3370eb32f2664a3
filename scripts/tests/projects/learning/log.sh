# Makes the repository `log`, with each note in a commit of its week.
set -eu
git init --quiet --initial-branch=main log
note() {
    mkdir -p log/notes
    cp "notes/$1.md" log/notes/
    git -C log add --all
    GIT_AUTHOR_DATE="$2T20:00:00+02:00" GIT_COMMITTER_DATE="${3:-$2}T20:00:00+02:00" \
        git -C log -c user.name=Ana -c user.email=ana@toolshed.example commit --quiet -m "Note of $1"
}
note 2026-W31 2026-07-30
note 2026-W32 2026-08-06
note 2026-W33 2026-08-16
note 2026-W35 2026-08-27
note 2026-W36 2026-09-03
note 2026-W38 2026-09-17
note 2026-W39 2026-09-27
note 2026-W40 2026-10-01
