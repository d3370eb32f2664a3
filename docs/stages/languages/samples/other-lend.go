package main

import (
	"errors"
	"fmt"
)

var ErrUnknown = errors.New("no such tool")

type Shed struct {
	holders map[string]string // tool to member; "" is free
}

func (s *Shed) Lend(tool, member string) error {
	holder, known := s.holders[tool]
	if !known {
		return ErrUnknown
	}
	if holder != "" {
		return fmt.Errorf("%s has it", holder)
	}
	s.holders[tool] = member
	return nil
}

func main() {
	shed := &Shed{holders: map[string]string{"drill": "", "ladder": ""}}
	wishes := [][2]string{{"drill", "Ana"}, {"drill", "Bo"}, {"boat", "Bo"}}
	for _, wish := range wishes {
		tool, member := wish[0], wish[1]
		if err := shed.Lend(tool, member); err != nil {
			fmt.Printf("%s, %s: refused, %v\n", tool, member, err)
			continue
		}
		fmt.Printf("%s, %s: lent\n", tool, member)
	}
}
