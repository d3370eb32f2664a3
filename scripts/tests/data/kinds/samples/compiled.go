package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println("drill")
	fmt.Fprintln(os.Stderr, "ladder")
}
