# needs: JavaHung.java
javac JavaHung.java
java JavaHung &
until jcmd $! Thread.print > dump.txt 2>&1 && grep -q deadlock dump.txt
do sleep 0.5; done
sed -n '/^Java stack/,$p' dump.txt |
  sed -E 's/0x[0-9a-f]+/0x…/g; /Lambda|java.base/d'
kill $!
