package presets

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Number is a number as it is written, so that no digit is lost.
type Number string

// Object is a JSON object whose members keep their order.
type Object struct {
	Names  []string
	Values map[string]any
}

// NewObject returns an object without members.
func NewObject() *Object { return &Object{Values: map[string]any{}} }

// Set gives a member a value.
func (o *Object) Set(name string, value any) {
	if _, known := o.Values[name]; !known {
		o.Names = append(o.Names, name)
	}
	o.Values[name] = value
}

// Get returns the value of a member, and whether there is one.
func (o *Object) Get(name string) (any, bool) {
	if o == nil {
		return nil, false
	}
	value, known := o.Values[name]
	return value, known
}

// IsInteger says whether a number has no fraction; 2.0 has none.
func (n Number) IsInteger() bool {
	if !strings.ContainsAny(string(n), ".eE") {
		return true
	}
	value := n.Float()
	return !math.IsInf(value, 0) && value == math.Trunc(value)
}

// Float returns the nearest double.
func (n Number) Float() float64 {
	value, _ := strconv.ParseFloat(string(n), 64)
	return value
}

// Parse reads JSON (RFC 8259) in UTF-8: nil, bool, Number, string, []any or *Object. Half a surrogate pair, which
// encoding/json replaces, is kept as the three bytes that UTF-8 would have for it.
func Parse(text []byte) (any, error) {
	if !utf8.Valid(text) {
		return nil, structureError("the text is not UTF-8")
	}
	p := &parser{text: strings.TrimPrefix(string(text), "\ufeff")}
	value, err := p.value()
	if err == nil {
		if p.space(); p.at < len(p.text) {
			err = p.fault("text after the end")
		}
	}
	if err != nil {
		return nil, err
	}
	return value, nil
}

type parser struct {
	text string
	at   int
}

func (p *parser) fault(what string) error {
	return structureError(fmt.Sprintf("this is not JSON: %s at byte %d", what, p.at))
}

func (p *parser) space() {
	for p.at < len(p.text) && strings.IndexByte(" \t\r\n", p.text[p.at]) >= 0 {
		p.at++
	}
}

func (p *parser) take(mark byte) bool {
	p.space()
	if p.at < len(p.text) && p.text[p.at] == mark {
		p.at++
		return true
	}
	return false
}

func (p *parser) value() (any, error) {
	p.space()
	switch {
	case p.take('{'):
		return p.object()
	case p.take('['):
		return p.array()
	case p.take('"'):
		return p.string()
	}
	for word, value := range map[string]any{"null": nil, "true": true, "false": false} {
		if strings.HasPrefix(p.text[p.at:], word) {
			p.at += len(word)
			return value, nil
		}
	}
	return p.number()
}

func (p *parser) object() (any, error) {
	object := NewObject()
	if p.take('}') {
		return object, nil
	}
	for {
		if !p.take('"') {
			return nil, p.fault("no name")
		}
		name, err := p.string()
		if err != nil {
			return nil, err
		}
		if !p.take(':') {
			return nil, p.fault("no colon")
		}
		value, err := p.value()
		if err != nil {
			return nil, err
		}
		object.Set(name, value)
		if p.take('}') {
			return object, nil
		}
		if !p.take(',') {
			return nil, p.fault("no comma")
		}
	}
}

func (p *parser) array() (any, error) {
	items := []any{}
	if p.take(']') {
		return items, nil
	}
	for {
		value, err := p.value()
		if err != nil {
			return nil, err
		}
		items = append(items, value)
		if p.take(']') {
			return items, nil
		}
		if !p.take(',') {
			return nil, p.fault("no comma")
		}
	}
}

func (p *parser) string() (string, error) {
	var out []byte
	for p.at < len(p.text) {
		c := p.text[p.at]
		p.at++
		switch {
		case c == '"':
			return string(out), nil
		case c < 0x20:
			return "", p.fault("a control character")
		case c != '\\':
			out = append(out, c)
			continue
		}
		if p.at == len(p.text) {
			break
		}
		c = p.text[p.at]
		p.at++
		if index := strings.IndexByte(`"\/bfnrt`, c); index >= 0 {
			out = append(out, "\"\\/\b\f\n\r\t"[index])
			continue
		}
		if c != 'u' {
			return "", p.fault("an unknown escape")
		}
		unit, ok := p.unit()
		if !ok {
			return "", p.fault("an escape without four digits")
		}
		if unit >= 0xd800 && unit < 0xdc00 && strings.HasPrefix(p.text[p.at:], `\u`) {
			before := p.at
			p.at += 2
			if low, ok := p.unit(); ok && low >= 0xdc00 && low < 0xe000 {
				out = utf8.AppendRune(out, (unit-0xd800)<<10+(low-0xdc00)+0x10000)
				continue
			}
			p.at = before
		}
		if unit >= 0xd800 && unit < 0xe000 {
			out = append(out, 0xe0|byte(unit>>12), 0x80|byte(unit>>6)&0x3f, 0x80|byte(unit)&0x3f)
		} else {
			out = utf8.AppendRune(out, unit)
		}
	}
	return "", p.fault("a string without an end")
}

func (p *parser) unit() (rune, bool) {
	if p.at+4 > len(p.text) {
		return 0, false
	}
	unit, err := strconv.ParseUint(p.text[p.at:p.at+4], 16, 16)
	p.at += 4
	return rune(unit), err == nil
}

func (p *parser) digits() int {
	start := p.at
	for p.at < len(p.text) && p.text[p.at] >= '0' && p.text[p.at] <= '9' {
		p.at++
	}
	return p.at - start
}

func (p *parser) number() (any, error) {
	start := p.at
	if p.at < len(p.text) && p.text[p.at] == '-' {
		p.at++
	}
	whole := p.at
	count := p.digits()
	if count == 0 || (count > 1 && p.text[whole] == '0') {
		return nil, p.fault("no value")
	}
	isWhole := true
	if p.at < len(p.text) && p.text[p.at] == '.' {
		p.at++
		if isWhole = false; p.digits() == 0 {
			return nil, p.fault("no digit after the point")
		}
	}
	if p.at < len(p.text) && (p.text[p.at] == 'e' || p.text[p.at] == 'E') {
		p.at++
		if p.at < len(p.text) && (p.text[p.at] == '+' || p.text[p.at] == '-') {
			p.at++
		}
		if isWhole = false; p.digits() == 0 {
			return nil, p.fault("no digit in the exponent")
		}
	}
	number := Number(p.text[start:p.at])
	if !isWhole && math.IsInf(number.Float(), 0) {
		return nil, p.fault("a number beyond all doubles")
	}
	return number, nil
}

// quote writes a string as JSON; half a surrogate pair as its escape.
func quote(out *strings.Builder, text string) {
	out.WriteByte('"')
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"' || c == '\\':
			out.WriteByte('\\')
			out.WriteByte(c)
		case c < 0x20:
			fmt.Fprintf(out, `\u%04x`, c)
		case c == 0xed && i+2 < len(text) && text[i+1] >= 0xa0:
			fmt.Fprintf(out, `\u%04x`, 0xd000|int(text[i+1]&0x3f)<<6|int(text[i+2]&0x3f))
			i += 2
		default:
			out.WriteByte(c)
		}
	}
	out.WriteByte('"')
}
