# The packages that this repository pins, where `npm ci` would put them.
ln -s "$(dirname "$(command -v python)")/../../scripts/node_modules" node_modules
export NPM_CONFIG_UPDATE_NOTIFIER=false # asks the network
