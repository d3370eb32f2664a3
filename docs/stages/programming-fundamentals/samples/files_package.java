import toolshed.printer.Label;

class Print {
}
