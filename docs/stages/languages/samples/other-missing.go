// needs: other-loans.csv
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"strings"
)

func countLoans(path string) (int, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0, fmt.Errorf("count loans: %w", err)
	}
	return strings.Count(string(text), "\n"), nil
}

func main() {
	for _, path := range []string{"other-loans.csv", "missing.csv"} {
		loans, err := countLoans(path)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Printf("%s: not there, so no loans yet\n", path)
		} else if err != nil {
			log.Fatal(err)
		} else {
			fmt.Printf("%s: %d loans\n", path, loans)
		}
	}
}
