# Sourced by the stages. Expects to be run by .ci/run, or from a shell in the repository.
set -euo pipefail
CI_ROOT=${CI_ROOT:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}
ONVIF_SHARED=${ONVIF_SHARED:-$CI_ROOT/../shared}
cd "$CI_ROOT"

fail() {
    echo "error: $*" >&2
    exit 1
}

# Runs a command up to four times: registries and mirrors have bad moments.
retry() {
    local try
    for try in 1 2 3; do
        "$@" && return 0
        echo "try $try failed: $*" >&2
        sleep $((try * 5))
    done
    "$@"
}

# Says which command runs, and runs it.
run() {
    echo "+ $*"
    "$@"
}

# The folder with the official schemas; a run without them would leave out what matters.
schemas() {
    local folder=$ONVIF_SHARED/onvif/wsdl
    [[ -d $folder/ver10 ]] || fail "the official WSDL files are not in $folder (see docs/testing.md)"
    (cd "$folder" && pwd)
}

# Builds a program with the test profile, unless the `test` stage of this run has already.
debug_program() {
    local name=$1
    shift
    [[ -s target/ci-logs/test.log && -x target/debug/$name ]] || run cargo build --quiet --locked "$@"
}
