package presets

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

const baseURL = "https://openrouter.ai/api/v1"

// Request is what a call sends. Headers are in Latin-1, a byte a character.
type Request struct {
	Method, URL string
	Headers     http.Header
	Body        []byte // nil: none
}

type operation struct {
	method, path, result string
	hasBody              bool
}

func (o operation) isSafe() bool { return o.method == http.MethodGet }

var (
	createPresetsMessages = operation{"POST", "/presets/{slug}/messages", "CreatePresetFromInferenceResponse", true}
	getPreset             = operation{"GET", "/presets/{slug}", "GetPresetResponse", false}
	listPresets           = operation{"GET", "/presets", "ListPresetsResponse", false}
	listPresetVersions    = operation{"GET", "/presets/{slug}/versions", "ListPresetVersionsResponse", false}
	getPresetVersion      = operation{"GET", "/presets/{slug}/versions/{version}", "GetPresetVersionResponse", false}
)

var (
	token   = regexp.MustCompile("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")
	host    = regexp.MustCompile(`^(([A-Za-z0-9_-]{1,63}\.)*[A-Za-z0-9_-]{1,63}\.?|\[[0-9A-Fa-f:.]+\])$`)
	visible = regexp.MustCompile(`^[!-~]+$`)
	own     = map[string]bool{
		"authorization": true, "connection": true, "content-length": true, "content-type": true, "expect": true,
		"host": true, "te": true, "trailer": true, "transfer-encoding": true, "upgrade": true,
	}
)

func checkedKey(key string) error {
	if visible.MatchString(key) {
		return nil
	}
	return invalidArgument("APIKey (api_key): give a key of visible ASCII without spaces, or set OPENROUTER_API_KEY")
}

// checkedURL returns an address that a key may be sent to, without slashes at its end.
func checkedURL(address string) (string, error) {
	refused := invalidArgument("BaseURL (base_url): give scheme, host and path alone, such as " + baseURL)
	if !visible.MatchString(address) || strings.ContainsAny(address, `?#\`) {
		return "", refused
	}
	scheme, rest, ok := strings.Cut(address, "://")
	scheme = strings.ToLower(scheme)
	authority, _, _ := strings.Cut(rest, "/")
	name, port := authority, ""
	if colon := strings.LastIndexByte(authority, ':'); colon > strings.LastIndexByte(authority, ']') {
		name, port = authority[:colon], authority[colon+1:]
		if number, err := strconv.ParseUint(port, 10, 16); err != nil || number == 0 {
			return "", refused
		}
	}
	if !ok || (scheme != "https" && scheme != "http") || !host.MatchString(name) {
		return "", refused
	}
	if name[0] == '[' && net.ParseIP(strings.Trim(name, "[]")) == nil {
		return "", refused
	}
	address = strings.TrimRight(scheme+"://"+rest, "/")
	if _, err := url.Parse(address); err != nil {
		return "", refused
	}
	ip := net.ParseIP(strings.Trim(name, "[]"))
	if scheme == "http" && !strings.EqualFold(name, "localhost") && (ip == nil || !ip.IsLoopback()) {
		return "", invalidArgument("BaseURL (base_url): http would show the key to others; use https")
	}
	return address, nil
}

// merged returns first, and in the place of what it names, in any case, more.
func merged(first, more map[string]string) (map[string]string, error) {
	all := map[string]string{}
	for name, value := range first {
		all[strings.ToLower(name)] = value
	}
	for name, value := range more {
		if !token.MatchString(name) || own[strings.ToLower(name)] {
			return nil, invalidArgument(fmt.Sprintf("headers: %q is not a name, or one that the client sets", name))
		}
		line := make([]byte, 0, len(value))
		for _, c := range value {
			if c > 0xff || c == 0x7f || (c < 0x20 && c != '\t') {
				return nil, invalidArgument("headers: the value of " + name + " is not a line of Latin-1")
			}
			line = append(line, byte(c))
		}
		all[strings.ToLower(name)] = string(line)
	}
	return all, nil
}

// Page asks for a part of a list; what is nil is not sent.
type Page struct{ Offset, Limit *int }

func (o operation) build(values map[string]string, page Page, body []byte, key, base string, headers map[string]string) (*Request, error) {
	path := o.path
	for name, value := range values {
		if value == "" || value == "." || value == ".." || strings.Contains(value, "\xed\xa0") || strings.Contains(value, "\xed\xb0") {
			return nil, invalidArgument(fmt.Sprintf("%s: %q is not a segment of a path", name, value))
		}
		path = strings.Replace(path, "{"+name+"}", escaped(value), 1)
	}
	var query []string
	for _, one := range []struct {
		name        string
		value       *int
		least, most int
	}{{"offset", page.Offset, 0, 1<<53 - 1}, {"limit", page.Limit, 1, 100}} {
		if one.value == nil {
			continue
		}
		if *one.value < one.least || *one.value > one.most {
			return nil, invalidArgument(fmt.Sprintf("%s: give a number from %d to %d", one.name, one.least, one.most))
		}
		query = append(query, one.name+"="+strconv.Itoa(*one.value))
	}
	if query != nil {
		path += "?" + strings.Join(query, "&")
	}
	request := &Request{o.method, base + path, http.Header{}, body}
	for name, value := range headers {
		request.Headers.Set(name, value)
	}
	request.Headers.Set("Authorization", "Bearer "+key)
	if body != nil {
		request.Headers.Set("Content-Type", "application/json")
	}
	return request, nil
}

func escaped(segment string) string {
	var out strings.Builder
	for i := 0; i < len(segment); i++ {
		c := segment[i]
		if strings.IndexByte("-._~", c) >= 0 || (c < 0x80 && (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z')) {
			out.WriteByte(c)
		} else {
			fmt.Fprintf(&out, "%%%02X", c)
		}
	}
	return out.String()
}
