echo -n "drill for Ana" | base64
echo ZHJpbGwgZm9yIEFuYQ== | base64 -d; echo
echo -n "drill for Ana" | openssl dgst -sha256 -r
echo -n "drill for Ana" | openssl dgst -sha256 -r -hmac only-toolshed-knows
openssl genpkey -algorithm ed25519 -out key
openssl pkey -in key -pubout -out pub
echo -n "drill for Ana" > note
openssl pkeyutl -sign -rawin -inkey key -in note -out sig
openssl pkeyutl -verify -rawin -pubin -inkey pub -in note -sigfile sig
echo -n "drill for Bo" > note
openssl pkeyutl -verify -rawin -pubin -inkey pub -in note -sigfile sig || echo failed
