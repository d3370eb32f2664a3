# needs: money_round.java
python -c 'print(round(2.5), round(-2.5))'
node -e 'console.log(Math.round(2.5), Math.round(-2.5))'
java money_round.java
php -r 'echo round(2.5), " ", round(-2.5), "\n";'
ruby -e 'puts "#{2.5.round} #{-2.5.round}"'
