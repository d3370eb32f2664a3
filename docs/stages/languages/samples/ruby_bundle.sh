# Debian keeps Bundler's program out of the path: its package ruby-bundler adds it.
bundle() { ruby "$(ruby -e 'puts Gem.bin_path("bundler", "bundle")')" "$@"; }
export BUNDLE_SILENCE_ROOT_WARNING=1
