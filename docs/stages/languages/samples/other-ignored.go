package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	text, _ := os.ReadFile("loans.csv") // _ throws the error away
	loans := strings.Count(string(text), "\n")
	fmt.Printf("%d loans, nothing is out\n", loans)
}
