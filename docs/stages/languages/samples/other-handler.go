package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"strings"
	"sync"
)

type Shed struct {
	mutex   sync.Mutex
	holders map[string]string // tool to member; "" is free
}

type Loan struct {
	Tool   string `json:"tool"`
	Member string `json:"member"`
}

func (s *Shed) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	tool := strings.TrimSuffix(strings.TrimPrefix(r.URL.Path, "/tools/"), "/loans")
	if r.Method != http.MethodPost || r.URL.Path != "/tools/"+tool+"/loans" { // routing
		answer(w, http.StatusNotFound, map[string]string{"error": "nothing here"})
		return
	}
	member := r.PostFormValue("member") // parsing
	if member == "" {
		answer(w, http.StatusUnprocessableEntity, map[string]string{"error": "member is missing"})
		return
	}
	s.mutex.Lock() // requests run at the same time, one goroutine each
	defer s.mutex.Unlock()
	holder, known := s.holders[tool]
	switch { // errors
	case !known:
		answer(w, http.StatusNotFound, map[string]string{"error": "no such tool"})
	case holder != "":
		answer(w, http.StatusConflict, map[string]string{"error": "the tool is out"})
	default:
		s.holders[tool] = member
		answer(w, http.StatusCreated, Loan{Tool: tool, Member: member})
	}
}

func answer(w http.ResponseWriter, status int, body any) { // response
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Print(err)
	}
}

func main() {
	shed := &Shed{holders: map[string]string{"drill": "", "ladder": ""}}
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), shed))
}
