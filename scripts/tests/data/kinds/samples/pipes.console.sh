printf 'drill\nladder\n' > tools.txt
ls
for tool in $(cat tools.txt); do
  echo "$tool"
done
