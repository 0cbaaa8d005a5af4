package presets

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// exact is a reader of the runner's own: it makes one text of all texts that are the same JSON.
type exact struct {
	text string
	at   int
}

func exactly(t *testing.T, text string) string {
	t.Helper()
	e := &exact{text: strings.TrimPrefix(text, "\ufeff")}
	found := e.value()
	if strings.TrimLeft(e.text[e.at:], " \t\r\n") != "" {
		t.Fatalf("not JSON: %q", text)
	}
	return found
}

func (e *exact) next() byte {
	for strings.IndexByte(" \t\r\n", e.text[e.at]) >= 0 {
		e.at++
	}
	return e.text[e.at]
}

func (e *exact) value() string {
	switch c := e.next(); c {
	case '{', '[':
		var parts []string
		e.at++
		for e.next() != c+2 { // the brackets of ASCII are two apart
			part := ""
			if c == '{' {
				part = e.string() + ":"
				e.next()
				e.at++
			}
			parts = append(parts, part+e.value())
			if e.next() == ',' {
				e.at++
			}
		}
		e.at++
		if c == '{' {
			sort.Strings(parts)
		}
		return string(c) + strings.Join(parts, ",") + string(c+2)
	case '"':
		return e.string()
	}
	end := e.at
	for end < len(e.text) && strings.IndexByte(" \t\r\n,]}", e.text[end]) < 0 {
		end++
	}
	word := e.text[e.at:end]
	e.at = end
	if strings.ContainsAny(word, ".eE") && word[0] != 't' && word[0] != 'f' {
		double, err := strconv.ParseFloat(word, 64)
		return fmt.Sprintf("double(%x %v)", double, err != nil)
	}
	return word
}

// string returns the code units of a string.
func (e *exact) string() string {
	var units []string
	e.next()
	for e.at++; e.text[e.at] != '"'; {
		if e.text[e.at] != '\\' {
			for _, c := range e.text[e.at:] {
				e.at += len(string(c))
				if c >= 0x10000 {
					units = append(units, fmt.Sprintf("%04x", 0xd800+(c-0x10000)>>10), fmt.Sprintf("%04x", 0xdc00+(c-0x10000)&0x3ff))
				} else {
					units = append(units, fmt.Sprintf("%04x", c))
				}
				break
			}
			continue
		}
		if mark := e.text[e.at+1]; mark == 'u' {
			units = append(units, strings.ToLower(e.text[e.at+2:e.at+6]))
			e.at += 6
		} else {
			index := strings.IndexByte(`"\/bfnrt`, mark)
			units = append(units, fmt.Sprintf("%04x", "\"\\/\b\f\n\r\t"[index]))
			e.at += 2
		}
	}
	e.at++
	return `"` + strings.Join(units, " ") + `"`
}
