package presets

import (
	"reflect"
	"strconv"
	"strings"
)

// State says whether a member is there.
type State uint8

// The states of a member.
const (
	Absent State = iota
	Null
	Present
)

// Opt is a member that may be absent, or null.
type Opt[T any] struct {
	State State
	Value T
}

// Some returns a member with a value.
func Some[T any](value T) Opt[T] { return Opt[T]{Present, value} }

// Shape is the JSON that fits a place; null always fits.
type Shape struct {
	Any      bool
	Scalars  string // the JSON types without parts that fit
	Item     *Shape // of an array
	Value    *Shape // of a member of an object without a class
	Class    string
	Ref      string // a component that is not a class
	Variants []*Shape
	Tag      *Tag
}

// Tag says how the objects of a union are told apart.
type Tag struct {
	Name     string
	Variants map[string]string
	Untagged string // the class of an object without the tag
	Fallback string // the class of an object with another tag
}

type field struct {
	key   string
	shape *Shape
}

type class struct {
	make   func() any
	fields []field
	extra  *Shape
}

// Load reads JSON into the struct of a component, or for a union into whatever it holds. A value passes wherever its
// JSON type fits; unknown members, values and variants are kept.
func Load(text []byte, component string) (any, error) {
	value, err := Parse(text)
	if err != nil {
		return nil, err
	}
	return Structure(value, component)
}

// Structure reads parsed JSON into the struct of a component.
func Structure(value any, component string) (any, error) {
	r := &reading{}
	found := r.read(value, componentShape(component), "")
	if len(r.refused) > 0 {
		return nil, structureError("the JSON type does not fit at "+strings.Join(r.refused, ", "), r.refused...)
	}
	return found, nil
}

func componentShape(name string) *Shape {
	if classes[name] != nil {
		return &Shape{Class: name}
	}
	return shapes[name]
}

type reading struct{ refused []string }

func (r *reading) refuse(at string) any {
	r.refused = append(r.refused, at)
	return nil
}

// read returns a value as the types of models.go have it: a pointer to a struct, []Opt[any], *Object, or a scalar.
func (r *reading) read(value any, shape *Shape, at string) any {
	for shape.Ref != "" {
		shape = componentShape(shape.Ref)
	}
	switch {
	case value == nil || shape.Any:
		return value
	case shape.Class != "":
		return r.class(value, shape.Class, at)
	case shape.Variants != nil:
		return r.variant(value, shape, at)
	}
	switch v := value.(type) {
	case *Object:
		if shape.Value != nil {
			return r.members(v, shape.Value, at)
		}
	case []any:
		if shape.Item != nil {
			items := make([]Opt[any], len(v))
			for i, item := range v {
				items[i] = opt(r.read(item, shape.Item, at+"/"+strconv.Itoa(i)))
			}
			return items
		}
	default:
		if fits(v, shape.Scalars) {
			return v
		}
	}
	return r.refuse(at)
}

func opt(value any) Opt[any] {
	if value == nil {
		return Opt[any]{State: Null}
	}
	return Some(value)
}

func fits(value any, scalars string) bool {
	for _, scalar := range strings.Fields(scalars) {
		switch v := value.(type) {
		case string:
			if scalar == "string" {
				return true
			}
		case bool:
			if scalar == "boolean" {
				return true
			}
		case Number:
			if scalar == "number" || (scalar == "integer" && v.IsInteger()) {
				return true
			}
		}
	}
	return false
}

func (r *reading) members(object *Object, shape *Shape, at string) *Object {
	found := NewObject()
	for _, name := range object.Names {
		found.Set(name, r.read(object.Values[name], shape, at+step(name)))
	}
	return found
}

func step(name string) string {
	return "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
}

func (r *reading) variant(value any, shape *Shape, at string) any {
	if object, ok := value.(*Object); ok && shape.Tag != nil {
		return r.tagged(object, shape.Tag, at)
	}
	var of *Shape
	for _, variant := range shape.Variants {
		try := &reading{}
		if found := try.read(value, variant, at); len(try.refused) == 0 {
			return found
		} else if try.refused[0] != at {
			of = variant // it has the JSON type, so the fault is deeper
		}
	}
	if of != nil {
		return r.read(value, of, at)
	}
	return r.refuse(at)
}

func (r *reading) tagged(object *Object, tag *Tag, at string) any {
	value, known := object.Get(tag.Name)
	word, isWord := value.(string)
	switch name := tag.Variants[word]; {
	case !known && tag.Untagged != "":
		return r.class(object, tag.Untagged, at)
	case !isWord || (name == "" && tag.Fallback == ""):
		return object
	case name == "":
		return r.class(object, tag.Fallback, at)
	default:
		try := &reading{}
		found := try.class(object, name, at)
		if len(try.refused) > 0 && tag.Fallback != "" {
			return r.class(object, tag.Fallback, at)
		}
		r.refused = append(r.refused, try.refused...)
		return found
	}
}

func (r *reading) class(value any, name, at string) any {
	object, ok := value.(*Object)
	if !ok {
		return r.refuse(at)
	}
	class := classes[name]
	model := class.make()
	fields := reflect.ValueOf(model).Elem()
	places := make(map[string]int, len(class.fields))
	for i, field := range class.fields {
		places[field.key] = i
	}
	extra := NewObject()
	for _, key := range object.Names { // in the order of the text, as faults are told
		item := object.Values[key]
		if i, known := places[key]; known {
			put(fields.Field(i), r.read(item, class.fields[i].shape, at+step(key)))
		} else {
			extra.Set(key, r.read(item, class.extra, at+step(key)))
		}
	}
	if len(extra.Names) > 0 {
		fields.FieldByName("Extra").Set(reflect.ValueOf(extra))
	}
	return model
}

// put gives a member what was read, in the type that it has.
func put(member reflect.Value, value any) {
	if value == nil {
		member.Field(0).SetUint(uint64(Null))
		return
	}
	member.Field(0).SetUint(uint64(Present))
	slot := member.Field(1)
	items, isList := value.([]Opt[any])
	if slot.Kind() != reflect.Slice || !isList {
		slot.Set(reflect.ValueOf(value))
		return
	}
	list := reflect.MakeSlice(slot.Type(), len(items), len(items))
	for i, item := range items {
		put(list.Index(i), item.Value)
	}
	slot.Set(list)
}

// Dump writes a struct of models.go, or what it may hold, as JSON.
func Dump(value any) []byte {
	var out strings.Builder
	write(&out, reflect.ValueOf(value))
	return []byte(out.String())
}

func write(out *strings.Builder, value reflect.Value) {
	for value.IsValid() && value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	if !value.IsValid() || (value.Kind() == reflect.Pointer && value.IsNil()) {
		out.WriteString("null")
		return
	}
	switch v := value.Interface().(type) {
	case string:
		quote(out, v)
	case Number:
		out.WriteString(string(v))
	case bool:
		out.WriteString(strconv.FormatBool(v))
	case *Object:
		out.WriteByte('{')
		writeMembers(out, v, "")
		out.WriteByte('}')
	default:
		writeParts(out, value)
	}
}

func writeMembers(out *strings.Builder, object *Object, before string) {
	for _, name := range object.Names {
		out.WriteString(before)
		quote(out, name)
		out.WriteByte(':')
		write(out, reflect.ValueOf(object.Values[name]))
		before = ","
	}
}

func writeParts(out *strings.Builder, value reflect.Value) {
	switch value.Kind() {
	case reflect.Slice:
		out.WriteByte('[')
		for i := 0; i < value.Len(); i++ {
			if i > 0 {
				out.WriteByte(',')
			}
			write(out, value.Index(i))
		}
		out.WriteByte(']')
	case reflect.Pointer:
		model, before := value.Elem(), ""
		out.WriteByte('{')
		for i, field := range classes[model.Type().Name()].fields {
			if State(model.Field(i).Field(0).Uint()) == Absent {
				continue
			}
			out.WriteString(before)
			quote(out, field.key)
			out.WriteByte(':')
			write(out, model.Field(i))
			before = ","
		}
		if extra, _ := model.FieldByName("Extra").Interface().(*Object); extra != nil {
			writeMembers(out, extra, before)
		}
		out.WriteByte('}')
	default: // an Opt
		if State(value.Field(0).Uint()) != Present {
			out.WriteString("null")
			return
		}
		write(out, value.Field(1))
	}
}
