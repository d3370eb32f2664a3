set -e
cp ../shed/previous ../shed/current
echo switch > ../shed/orders
