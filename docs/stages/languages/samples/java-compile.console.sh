# needs: JavaShed.java
cat JavaShed.java
javac -d classes JavaShed.java
ls classes
java -cp classes JavaShed drill saw
jar --create --file shed.jar --main-class JavaShed -C classes .
java -jar shed.jar drill saw
