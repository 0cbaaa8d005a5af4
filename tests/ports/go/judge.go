package presets

import (
	"embed"
	"math/big"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The schemas of the package, copied beside this file by render.py.
//
//go:embed schemas/contract.json schemas/strict.json schemas/facts.json
var files embed.FS

var contract, strict = bundle("contract"), bundle("strict")

// Judge returns the issues of parsed JSON in document order; without isStrict, only what breaks the contract is one.
func Judge(value any, component string, isStrict bool) []Issue {
	j := contract
	if isStrict {
		j = strict
	}
	issues := []Issue{}
	for _, found := range j.sorted(j.told(j.defs(component), value, ""), value) {
		issues = append(issues, found.Issue)
	}
	return issues
}

// found is an issue and what it is about: a missing member and those that are known, or the rule that is broken.
type found struct {
	Issue
	about string
	known *Object
	rule  bool
	alone bool
}

type judge struct{ root *Object }

func bundle(name string) *judge {
	read := func(file string) *Object {
		text, _ := files.ReadFile("schemas/" + file + ".json")
		value, err := Parse(text)
		if err != nil {
			panic(file + ": " + err.Error())
		}
		return value.(*Object)
	}
	j := &judge{read(name)}
	facts := member(read("facts"), name)
	for _, place := range facts.Names {
		var schema any = j.root
		for _, token := range strings.Split(place, "/")[1:] {
			schema = child(schema, strings.NewReplacer("~1", "/", "~0", "~").Replace(token))
		}
		keywords := facts.Values[place].(*Object)
		for _, keyword := range keywords.Names {
			schema.(*Object).Set(keyword, keywords.Values[keyword])
		}
	}
	return j
}

func child(parent any, key string) any {
	switch v := parent.(type) {
	case *Object:
		return v.Values[key]
	case []any:
		if i, err := strconv.Atoi(key); err == nil && i < len(v) {
			return v[i]
		}
	}
	return nil
}

func member(object *Object, name string) *Object {
	value, _ := object.Get(name)
	found, _ := value.(*Object)
	return found
}

func list(object *Object, name string) []any {
	value, _ := object.Get(name)
	found, _ := value.([]any)
	return found
}

func has(object *Object, name string) bool {
	_, known := object.Get(name)
	return known
}

func contains(list []any, word string) bool {
	for _, item := range list {
		if item == word {
			return true
		}
	}
	return false
}

func (j *judge) defs(name string) *Object { return member(member(j.root, "$defs"), name) }

func (j *judge) target(schema *Object) *Object {
	for {
		reference, ok := schema.Values["$ref"].(string)
		if !ok {
			return schema
		}
		schema = j.defs(strings.TrimPrefix(reference, "#/$defs/"))
	}
}

// told returns what a schema has against a value. What was meant for another endpoint is one issue by itself.
func (j *judge) told(schema *Object, value any, at string) []found {
	var all []found
	j.walk(schema, value, at, &all)
	for _, one := range all {
		if !one.alone {
			continue
		}
		for _, other := range all {
			if !other.rule && !isKept(other) {
				one.Kind = "violation"
			}
		}
		if one.Kind == "violation" && j == contract && len(without(all)) == 0 {
			return nil
		}
		return []found{one}
	}
	return withoutSlips(all, value, at)
}

// without returns the issues that no rule made and that break the contract.
func without(all []found) (broken []found) {
	for _, one := range all {
		if !one.rule && !isKept(one) {
			broken = append(broken, one)
		}
	}
	return broken
}

func isKept(one found) bool { return one.Kind == "suspicious" || one.Kind == "ignored" }

func (j *judge) walk(schema *Object, value any, at string, all *[]found) {
	if reference := schema.Values["$ref"]; reference != nil {
		j.walk(j.target(schema), value, at, all)
	}
	add := func(pointer, kind, keyword string) {
		if contains(list(schema, "x-suspicious"), keyword) {
			kind = "suspicious"
		}
		*all = append(*all, found{Issue: Issue{pointer, kind, keyword}})
	}
	if types := schema.Values["type"]; types != nil && !isOfType(value, types) {
		add(at, "violation", "type")
	}
	for _, keyword := range []string{"enum", "const"} {
		if !has(schema, keyword) {
			continue
		}
		values := list(schema, "enum")
		if keyword == "const" {
			values = []any{schema.Values["const"]}
		}
		if !among(value, values) {
			kind := "violation"
			if _, isWord := value.(string); isWord {
				kind = "unrecognized"
			}
			add(at, kind, keyword)
		}
	}
	j.bounds(schema, value, at, add)
	switch v := value.(type) {
	case *Object:
		j.object(schema, v, at, all)
	case []any:
		if items := member(schema, "items"); items != nil {
			for i, item := range v {
				j.walk(items, item, at+"/"+strconv.Itoa(i), all)
			}
		}
	}
	if not := member(schema, "not"); not != nil && len(j.told(not, value, at)) == 0 {
		keyword := "not"
		for _, notice := range notices {
			if has(schema, notice) {
				keyword = notice
				break
			}
		}
		*all = append(*all, found{Issue: Issue{at, "suspicious", keyword}})
	}
	if has(schema, ignored) {
		*all = append(*all, found{Issue: Issue{at, "ignored", ignored}})
	}
	checks := member(schema, "x-checks")
	if checks == nil { // which say the same as the parts, and more
		for _, part := range list(schema, "allOf") {
			j.walk(part.(*Object), value, at, all)
		}
	}
	if variants := list(schema, "anyOf"); variants != nil && !j.fitsAny(variants, value, schema) {
		*all = append(*all, j.variants(schema, variants, value, at)...)
	}
	if variants := list(schema, "oneOf"); variants != nil {
		j.dispatch(schema, value, at, all)
	}
	if object, ok := value.(*Object); ok && checks != nil {
		*all = append(*all, j.checks(checks, object, at, schema)...)
	}
}

const ignored = "x-ignored-by-presets"

var notices = []string{"x-excludes", "deprecated", ignored} // of a member whatever its value is

func isOfType(value any, types any) bool {
	names, ok := types.([]any)
	if !ok {
		names = []any{types}
	}
	for _, name := range names {
		switch v := value.(type) {
		case nil:
			ok = name == "null"
		case bool:
			ok = name == "boolean"
		case string:
			ok = name == "string"
		case Number:
			ok = name == "number" || (name == "integer" && v.IsInteger())
		case []any:
			ok = name == "array"
		case *Object:
			ok = name == "object"
		}
		if ok {
			return true
		}
	}
	return false
}

func among(value any, values []any) bool {
	for _, other := range values {
		number, isNumber := other.(Number)
		if mine, ok := value.(Number); ok && isNumber && compare(mine, number) == 0 {
			return true
		}
		switch value.(type) {
		case *Object, []any:
			continue
		}
		if value == other {
			return true
		}
	}
	return false
}

func compare(one, other Number) int {
	first, _, _ := big.ParseFloat(string(one), 10, 2000, big.ToNearestEven)
	second, _, _ := big.ParseFloat(string(other), 10, 2000, big.ToNearestEven)
	return first.Cmp(second)
}

func (j *judge) bounds(schema *Object, value any, at string, add func(string, string, string)) {
	size := -1
	var limits [2]string
	switch v := value.(type) {
	case Number:
		for keyword, broken := range map[string]func(int) bool{
			"minimum": func(c int) bool { return c < 0 }, "maximum": func(c int) bool { return c > 0 },
			"exclusiveMinimum": func(c int) bool { return c <= 0 }, "exclusiveMaximum": func(c int) bool { return c >= 0 },
		} {
			if bound, ok := schema.Values[keyword].(Number); ok && broken(compare(v, bound)) {
				add(at, "violation", keyword)
			}
		}
	case string:
		size, limits = utf8.RuneCountInString(v), [2]string{"minLength", "maxLength"}
		if strings.Contains(v, "\xed") {
			size = characters(v)
		}
	case []any:
		size, limits = len(v), [2]string{"minItems", "maxItems"}
	}
	for i, keyword := range limits {
		if bound, ok := schema.Values[keyword].(Number); ok && size >= 0 {
			if most := int(bound.Float()); (i == 0 && size < most) || (i == 1 && size > most) {
				add(at, "violation", keyword)
			}
		}
	}
	text, isText := value.(string)
	if pattern, ok := schema.Values["pattern"].(string); ok && isText && !regexp.MustCompile(pattern).MatchString(text) {
		add(at, "violation", "pattern")
	}
}

// characters counts half a surrogate pair, which is no UTF-8, as one.
func characters(text string) (count int) {
	for i := 0; i < len(text); i++ {
		if text[i]&0xc0 != 0x80 {
			count++
		}
	}
	return count
}

func (j *judge) object(schema, value *Object, at string, all *[]found) {
	properties := member(schema, "properties")
	isStrict := list(schema, "x-suspicious")
	kindOf := func(keyword, kind string) string {
		if contains(isStrict, keyword) {
			return "suspicious"
		}
		return kind
	}
	for _, name := range list(schema, "required") {
		if !has(value, name.(string)) {
			issue := Issue{at, kindOf("required", "violation"), "required"}
			*all = append(*all, found{Issue: issue, about: name.(string), known: properties})
		}
	}
	evaluated := properties
	if has(schema, "unevaluatedProperties") {
		evaluated = j.evaluated(schema)
	}
	for _, name := range value.Names {
		place := at + step(name)
		if child := member(properties, name); child != nil {
			j.walk(child, value.Values[name], place, all)
			continue
		}
		switch extra := schema.Values["additionalProperties"].(type) {
		case *Object:
			j.walk(extra, value.Values[name], place, all)
		case bool:
			if extra {
				continue
			}
			kind := "unrecognized"
			if properties != nil {
				for _, known := range properties.Names {
					if isNear(strings.ToLower(name), known) {
						kind = "violation"
					}
				}
			}
			*all = append(*all, found{Issue: Issue{place, kindOf("additionalProperties", kind), "additionalProperties"}})
		}
		if closed, ok := schema.Values["unevaluatedProperties"].(bool); ok && !closed && !has(evaluated, name) {
			*all = append(*all, found{Issue: Issue{place, kindOf("unevaluatedProperties", "violation"), "unevaluatedProperties"}})
		}
	}
	if dependent := member(schema, "dependentSchemas"); dependent != nil {
		for _, name := range dependent.Names {
			if !has(value, name) {
				continue
			}
			var inner []found
			j.walk(dependent.Values[name].(*Object), value, at, &inner)
			for _, one := range inner {
				*all = append(*all, found{Issue: Issue{one.Pointer, "suspicious", "x-excludes"}})
			}
		}
	}
}

func (j *judge) evaluated(schema *Object) *Object {
	names := NewObject()
	for _, part := range append([]any{schema}, list(schema, "allOf")...) {
		if properties := member(j.target(part.(*Object)), "properties"); properties != nil {
			for _, name := range properties.Names {
				names.Set(name, true)
			}
		}
	}
	return names
}

// dispatch judges an object by the variant that its tag names.
func (j *judge) dispatch(schema *Object, value any, at string, all *[]found) {
	object, ok := value.(*Object)
	if !ok {
		return
	}
	tag := member(schema, "x-tag")
	name := tag.Values["propertyName"].(string)
	word, known := object.Get(name)
	text, isWord := word.(string)
	variant, isNamed := member(tag, "mapping").Get(text)
	switch {
	case !known:
		*all = append(*all, found{Issue: Issue{at, "violation", "discriminator"}})
	case !isWord:
		*all = append(*all, found{Issue: Issue{at + step(name), "violation", "discriminator"}})
	case !isNamed:
		*all = append(*all, found{Issue: Issue{at + step(name), "unrecognized", "discriminator"}})
	default:
		j.walk(j.defs(variant.(string)), value, at, all)
	}
}

func (j *judge) fitsAny(variants []any, value any, schema *Object) bool {
	if tag := member(schema, "x-tag"); tag != nil {
		if _, isObject := value.(*Object); isObject {
			return false // it is looked at by its tag
		}
	}
	for _, variant := range variants {
		if len(j.told(variant.(*Object), value, "")) == 0 {
			return true
		}
	}
	return false
}

// variants returns what the variant that was meant has against a value: the one of its tag, or of its JSON type.
func (j *judge) variants(schema *Object, variants []any, value any, at string) []found {
	tag := member(schema, "x-tag")
	if object, ok := value.(*Object); ok && tag != nil {
		return j.tagged(tag, object, at)
	}
	var best []found
	for _, variant := range variants {
		all := j.told(variant.(*Object), value, at)
		isOfType := true
		for _, one := range all {
			if one.Pointer == at && (one.Keyword == "type" || one.Keyword == "anyOf") {
				isOfType = false
			}
		}
		if isOfType && (best == nil || len(without(all)) == 0) {
			best = all
		}
	}
	if best == nil {
		return []found{{Issue: Issue{at, "violation", "anyOf"}}}
	}
	return best
}

func (j *judge) tagged(tag, value *Object, at string) []found {
	name := tag.Values["propertyName"].(string)
	word, known := value.Get(name)
	text, isWord := word.(string)
	fallback, _ := tag.Values["fallback"].(string)
	variant, isNamed := member(tag, "mapping").Values[text].(string)
	switch {
	case !known:
		if untagged, ok := tag.Values["untagged"].(string); ok {
			return j.told(j.defs(untagged), value, at)
		}
		return []found{{Issue: Issue{at, "violation", "discriminator"}}}
	case !isWord && fallback == "":
		return []found{{Issue: Issue{at + step(name), "violation", "discriminator"}}}
	case !isWord:
		return j.told(j.defs(fallback), value, at)
	case !isNamed && fallback == "":
		return []found{{Issue: Issue{at + step(name), "unrecognized", "discriminator"}}}
	case !isNamed:
		if others := list(tag, "others"); others != nil && !contains(others, text) {
			return []found{{Issue: Issue{at + step(name), "suspicious", "discriminator"}}}
		}
		return j.told(j.defs(fallback), value, at)
	}
	all := j.told(j.defs(variant), value, at)
	if fallback != "" && len(without(all)) > 0 && len(without(j.told(j.defs(fallback), value, at))) == 0 {
		if exclusive, _ := tag.Values["exclusive"].(bool); !exclusive {
			return nil // the catch-all takes it
		}
		for i := range all {
			all[i].Kind = "suspicious"
		}
	}
	return all
}

// withoutSlips has one issue for a member that is missing and an unknown one that is nearly its name.
func withoutSlips(all []found, value any, at string) []found {
	slips := map[int]string{}
	for i, missing := range all {
		if missing.Keyword != "required" {
			continue
		}
		object, _ := place(value, missing.Pointer[len(at):]).(*Object)
		for _, name := range object.Names {
			if !has(missing.known, name) && isNear(strings.ToLower(name), missing.about) {
				slips[i] = missing.Pointer + step(name)
				break
			}
		}
	}
	var kept []found
	for i, one := range all {
		isTold := false
		for _, slip := range slips {
			isTold = isTold || one.Pointer == slip || strings.HasPrefix(one.Pointer, slip+"/")
		}
		if isTold {
			continue
		}
		if slip, ok := slips[i]; ok {
			one.Pointer = slip
		}
		kept = append(kept, one)
	}
	return kept
}

func place(value any, pointer string) any {
	for _, token := range strings.Split(pointer, "/")[1:] {
		value = child(value, strings.NewReplacer("~1", "/", "~0", "~").Replace(token))
	}
	return value
}

// isNear says whether at most two edits lead from one word to another; of up to three characters, one edit.
func isNear(word, known string) bool {
	one, other := []rune(word), []rune(known)
	row := make([]int, len(other)+1)
	for i := range row {
		row[i] = i
	}
	for i, character := range one {
		next := make([]int, len(row))
		next[0] = i + 1
		for k, mark := range other {
			next[k+1] = row[k]
			if character != mark {
				next[k+1]++
			}
			for _, edits := range []int{row[k+1] + 1, next[k] + 1} {
				if edits < next[k+1] {
					next[k+1] = edits
				}
			}
		}
		row = next
	}
	most := 2
	if len(one) <= 3 {
		most = 1
	}
	return row[len(other)] <= most
}

// sorted returns issues in document order, and where several are at one place those that say all.
func (j *judge) sorted(all []found, value any) []found {
	keys := make(map[*found][]int, len(all))
	order := make([]*found, len(all))
	for i := range all {
		order[i] = &all[i]
		keys[order[i]] = position(all[i], value)
	}
	sort.SliceStable(order, func(a, b int) bool {
		one, other := keys[order[a]], keys[order[b]]
		for i := 0; i < len(one) && i < len(other); i++ {
			if one[i] != other[i] {
				return one[i] < other[i]
			}
		}
		return len(one) < len(other)
	})
	var kept []found
	for _, one := range order {
		isScalar := true
		switch place(value, one.Pointer).(type) {
		case *Object, []any:
			isScalar = false
		}
		isSaid := false
		for _, other := range kept {
			isNotice := contains([]any{notices[0], notices[1], notices[2]}, other.Keyword)
			if other.Pointer == one.Pointer && !isNotice && !other.rule {
				isSaid = isSaid || isScalar || other.Keyword == "type" || (other.Keyword == one.Keyword && other.about == one.about)
			}
		}
		if one.rule || !isSaid {
			kept = append(kept, *one)
		}
	}
	return kept
}

// position orders places as they are in the text: an object before its members, at one place what says most first.
func position(one found, value any) []int {
	var steps []int
	for _, token := range strings.Split(one.Pointer, "/")[1:] {
		name := strings.NewReplacer("~1", "/", "~0", "~").Replace(token)
		index := 0
		if object, ok := value.(*Object); ok {
			for i, other := range object.Names {
				if other == name {
					index = i
				}
			}
		} else {
			index, _ = strconv.Atoi(name)
		}
		steps, value = append(steps, index+5), child(value, name)
	}
	rank := 4
	if one.Keyword == "type" {
		rank = 3
	}
	for i, notice := range notices {
		if one.Keyword == notice {
			rank = i
		}
	}
	return append(steps, rank)
}
