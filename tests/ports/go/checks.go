package presets

import (
	"strconv"
	"strings"
)

// spot is a value that a rule looks at, and the object that it is a member of.
type spot struct {
	pointer string
	value   any
	parent  any
}

// checks returns what breaks the rules of an object.
func (j *judge) checks(rules *Object, value *Object, at string, schema *Object) []found {
	kind := "violation"
	if contains(list(schema, "x-suspicious"), "x-checks") {
		kind = "suspicious"
	}
	var all []found
	for _, name := range rules.Names {
		rule := rules.Values[name].(*Object)
		if !j.admits(rule, "when", value) {
			continue
		}
		var spots []spot
		for _, path := range list(rule, "places") {
			for _, one := range reached(path.(string), value, at, nil) {
				if j.admits(rule, "where", one.value) && j.admits(rule, "beside", one.parent) {
					spots = append(spots, one)
				}
			}
		}
		_, alone := rule.Get("alone")
		for _, pointer := range j.broken(rule, value, spots) {
			all = append(all, found{Issue: Issue{pointer, kind, name}, rule: true, alone: alone})
		}
	}
	return all
}

func (j *judge) admits(rule *Object, keyword string, value any) bool {
	schema := member(rule, keyword)
	return schema == nil || len(j.told(schema, value, "")) == 0
}

// reached returns the places that a path leads to below a value; * is each item of an array, a number one of them.
func reached(path string, value any, pointer string, parent any) []spot {
	if path == "" {
		return []spot{{pointer, value, parent}}
	}
	token, rest, _ := strings.Cut(path, "/")
	var spots []spot
	switch v := value.(type) {
	case []any:
		for i, item := range v {
			if token == "*" || token == strconv.Itoa(i) {
				spots = append(spots, reached(rest, item, pointer+"/"+strconv.Itoa(i), value)...)
			}
		}
	case *Object:
		if item, known := v.Get(token); known {
			spots = reached(rest, item, pointer+step(token), value)
		}
	}
	return spots
}

// broken returns the places that break a rule.
func (j *judge) broken(rule, value *Object, spots []spot) (pointers []string) {
	each := func(isBroken func(spot) bool) []string {
		for _, one := range spots {
			if isBroken(one) {
				pointers = append(pointers, one.pointer)
			}
		}
		return pointers
	}
	switch {
	case has(rule, "absent"):
		return each(func(spot) bool { return true })
	case has(rule, "fits"):
		return each(func(one spot) bool { return !j.admits(rule, "fits", one.value) })
	case has(rule, "most"):
		if most := int(rule.Values["most"].(Number).Float()); len(spots) > most {
			pointers = append(pointers, spots[most].pointer)
		}
		return pointers
	case has(rule, "among"):
		known := reached(rule.Values["among"].(string), value, "", nil)
		return each(func(one spot) bool {
			_, isWord := one.value.(string)
			for _, other := range known {
				if other.value == one.value {
					return false
				}
			}
			return isWord
		})
	case has(rule, "below"):
		bounds := reached(rule.Values["below"].(string), value, "", nil)
		return each(func(one spot) bool {
			number, isNumber := one.value.(Number)
			for _, other := range bounds {
				if bound, ok := other.value.(Number); ok && isNumber && compare(number, bound) >= 0 {
					return true
				}
			}
			return false
		})
	case has(rule, "order"):
		return each(inOrder(member(rule, "order")))
	}
	return differ(list(rule, "differ"), spots)
}

func inOrder(order *Object) func(spot) bool {
	highest := 0
	return func(one spot) bool {
		object, _ := one.value.(*Object)
		word, known := object.Get(order.Values["by"].(string))
		if !known {
			word = order.Values["default"]
		}
		rank := highest
		for i, value := range list(order, "values") {
			if value == word {
				rank = i
			}
		}
		isLower := rank < highest
		if rank > highest {
			highest = rank
		}
		return isLower
	}
}

func differ(paths []any, spots []spot) (pointers []string) {
	seen := map[string]bool{}
	for _, one := range spots {
		key, isTold, pointer := "", false, one.pointer
		for _, path := range paths {
			pointer = one.pointer
			word := "-"
			if ends := reached(path.(string), one.value, one.pointer, nil); len(ends) > 0 {
				pointer = ends[0].pointer
				if text, ok := ends[0].value.(string); ok {
					word, isTold = "="+text, isTold || text != ""
				}
			}
			key += word + "\x00"
		}
		if isTold && seen[key] {
			pointers = append(pointers, pointer)
		}
		seen[key] = true
	}
	return pointers
}
