package presets

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
)

// What this port does not do, with the reason; a vector that passes all the same is a failure, too.
var expectedFailures = map[string]string{}

const (
	folder = "../../vectors"
	key    = "sk-or-v1-any-other"
	usual  = `{"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}`
)

// vector has all members that vectors have; what is JSON to compare stays text.
type vector struct {
	Operation, Schema, JSON, One, Other   string
	Same, Strict, Malformed, Safe, Static bool
	Environment                           map[string]string
	Client, Call                          options
	Request                               *struct {
		Method, URL string
		Headers     map[string]string
		Absent      []string
		Body        json.RawMessage
	}
	Error     json.RawMessage
	Effect    *string
	Status    *int
	Response  response
	Responses []response
	Result    json.RawMessage
	Instance  json.RawMessage
	Issues    []Issue
	Refused   []string
	Cases     []struct {
		Case, JSON string
		Issues     []Issue
		Refused    []string
	}
	Headers         map[string]string
	Attempt, Sent   int
	Retries         *retries
	Jitter          float64
	Remaining, Wait *float64
	Absent          []string
	AtLeast         float64  `json:"at_least"`
	AtMost          *float64 `json:"at_most"`
	XEmulate        string   `json:"x_emulate"`
	Timeout         *float64
	Created         bool
	RetryAfter      *float64 `json:"retry_after"`
	Pages           []struct {
		Offset     int
		IDs        []*string
		TotalCount int `json:"total_count"`
	}
	IDs []string
}

type options struct {
	APIKey      string `json:"api_key"`
	BaseURL     string `json:"base_url"`
	Headers     map[string]string
	Validation  string
	Retries     *int
	Timeout     *float64
	MaxResponse int `json:"max_response"`
	Slug        *json.RawMessage
	Body        json.RawMessage
	Version     json.RawMessage
	Offset      *int
	Limit       *int
}

type retries struct {
	Most        int
	FirstWait   float64 `json:"first_wait"`
	LongestWait float64 `json:"longest_wait"`
}

type response struct {
	Status     int
	Headers    map[string]string
	Body       *string
	BodyBase64 string `json:"body_base64"`
	CutOff     bool   `json:"cut_off"`
	Closed     bool
	Chunked    bool
	Delay      float64
}

type ending struct {
	Name, Effect, Argument, Mentions string
	Status                           int
	Issues                           []Issue
	Code, Message, Metadata          json.RawMessage
	RequestID                        *string  `json:"request_id"`
	RetryAfter                       *float64 `json:"retry_after"`
}

var runners = map[string]func(*testing.T, vector, string){
	"components": runComponents, "same": runSame, "validation": runValidation, "roundtrip": runRoundtrip,
	"requests": runRequests, "responses": runResponses, "retry": runRetry, "calls": runCalls, "paging": runPaging,
	"emulator": runEmulator,
}

func TestVectors(t *testing.T) {
	paths, _ := filepath.Glob(folder + "/*/*.json")
	if len(paths) < 1000 {
		t.Fatalf("%d vectors", len(paths))
	}
	for _, path := range paths {
		id := strings.TrimSuffix(filepath.ToSlash(path[len(folder)+1:]), ".json")
		t.Run(id, func(t *testing.T) {
			text, err := os.ReadFile(path)
			var v vector
			if err == nil && !bytes.Contains(text, []byte(`"static": true`)) {
				err = json.Unmarshal(text, &v)
			}
			if err != nil {
				t.Fatal(err)
			}
			if bytes.Contains(text, []byte(`"static": true`)) {
				t.Skip("the compiler refuses it")
			}
			if reason, ok := expectedFailures[id]; ok {
				t.Skip(reason)
			}
			runners[strings.Split(id, "/")[0]](t, v, string(text))
		})
	}
}

// raw returns the text of a member of a vector: encoding/json would replace half a surrogate pair in it.
func raw(t *testing.T, text string, path ...string) []byte {
	t.Helper()
	value, err := Parse([]byte(text))
	for _, name := range path {
		if object, ok := value.(*Object); ok {
			value = object.Values[name]
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	return Dump(value)
}

func inner(text []byte) string {
	value, _ := Parse(text)
	word, _ := value.(string)
	return word
}

func equal(t *testing.T, found, expected any, about ...any) {
	t.Helper()
	if !reflect.DeepEqual(found, expected) {
		t.Errorf("found %#v, expected %#v %v", found, expected, about)
	}
}

func same(t *testing.T, found, expected []byte, about ...any) {
	t.Helper()
	if exactly(t, string(found)) != exactly(t, string(expected)) {
		t.Errorf("found %s, expected %s %v", found, expected, about)
	}
}

func failed(t *testing.T, err error) *Error {
	t.Helper()
	var failure *Error
	if err != nil && !errors.As(err, &failure) {
		t.Fatalf("an error of another kind: %v", err)
	}
	return failure
}

func runComponents(t *testing.T, v vector, text string) {
	cases, _ := Parse(raw(t, text, "cases"))
	for i, one := range v.Cases {
		json := []byte(cases.([]any)[i].(*Object).Values["json"].(string))
		checkRead(t, json, v.Schema, one.Refused, false, one.Case)
		value, err := Parse(json)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, Judge(value, v.Schema, false), one.Issues, one.Case)
	}
}

func checkRead(t *testing.T, json []byte, schema string, refused []string, isMalformed bool, about string) {
	t.Helper()
	found, err := Load(json, schema)
	if len(refused) == 0 && !isMalformed {
		if err != nil {
			t.Fatal(about, err)
		}
		same(t, Dump(found), json, about)
		return
	}
	failure := failed(t, err)
	if failure == nil || failure.Name != "StructureError" {
		t.Fatalf("%s: %v was read as %v", about, string(json), found)
	}
	if !isMalformed {
		equal(t, failure.Pointers, refused, about)
	}
}

func runRoundtrip(t *testing.T, v vector, text string) {
	json := []byte(inner(raw(t, text, "json")))
	if !bytes.ContainsAny(json, "\xed") {
		json = []byte(v.JSON)
	}
	checkRead(t, json, v.Schema, v.Refused, v.Malformed, "")
}

func runSame(t *testing.T, v vector, _ string) {
	equal(t, exactly(t, v.One) == exactly(t, v.Other), v.Same)
}

func runValidation(t *testing.T, v vector, text string) {
	value, err := Parse(raw(t, text, "instance"))
	if err != nil {
		t.Fatal(err)
	}
	equal(t, Judge(value, v.Schema, v.Strict), append([]Issue{}, v.Issues...))
}

// call makes one call of an operation, and returns what it returns as JSON.
func call(client *Client, operation string, slug, version, body string, page Page, more Call) ([]byte, error) {
	var found any
	var err error
	switch operation {
	case "get_preset":
		found, err = client.GetPreset(slug, more)
	case "list_presets":
		found, err = client.ListPresets(page, more)
	case "list_preset_versions":
		found, err = client.ListPresetVersions(slug, page, more)
	case "get_preset_version":
		found, err = client.GetPresetVersion(slug, version, more)
	default:
		value, fault := Parse([]byte(body))
		if fault != nil {
			return nil, fault
		}
		found, err = client.CreatePresetsMessages(slug, value, more)
	}
	if err != nil {
		return nil, err
	}
	return Dump(found), nil
}

type capturing struct{ sent []*http.Request }

func (c *capturing) RoundTrip(request *http.Request) (*http.Response, error) {
	c.sent = append(c.sent, request)
	body := `{"data": {}}`
	if strings.HasSuffix(request.URL.Path, "/presets") || strings.HasSuffix(request.URL.Path, "/versions") {
		body = `{"data": [], "total_count": 0}`
	}
	return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(body))}, nil
}

func runRequests(t *testing.T, v vector, text string) {
	os.Unsetenv("OPENROUTER_API_KEY")
	for name, value := range v.Environment {
		t.Setenv(name, value)
	}
	capture := &capturing{}
	given := Options{APIKey: v.Client.APIKey, BaseURL: v.Client.BaseURL, Headers: v.Client.Headers,
		Validation: v.Client.Validation, Timeout: v.Client.Timeout, Transport: capture}
	if v.Client.Retries != nil {
		given.Retries = &Retries{Most: *v.Client.Retries}
	}
	client, err := NewClient(given)
	if err == nil && !strings.Contains(text, `"api_key"`) && v.Environment["OPENROUTER_API_KEY"] == "" {
		t.Fatal("a client without a key")
	}
	if err == nil {
		slug, body, version := "code-reviewer", usual, "1"
		if v.Call.Slug != nil {
			slug = inner(raw(t, text, "call", "slug"))
		}
		if v.Call.Body != nil {
			body = string(raw(t, text, "call", "body"))
		}
		if v.Call.Version != nil {
			version = strings.Trim(string(v.Call.Version), `"`)
			if word := inner(raw(t, text, "call", "version")); word != "" {
				version = word
			}
		}
		more := Call{Headers: v.Call.Headers, Timeout: v.Call.Timeout}
		_, err = call(client, v.Operation, slug, version, body, Page{v.Call.Offset, v.Call.Limit}, more)
	}
	mine := v.Client.APIKey + v.Environment["OPENROUTER_API_KEY"]
	if v.Error != nil {
		var expected ending
		json.Unmarshal(v.Error, &expected)
		failure := failed(t, err)
		if failure == nil || len(capture.sent) > 0 {
			t.Fatalf("%d requests, and no error", len(capture.sent))
		}
		equal(t, []string{failure.Name, failure.Effect}, []string{expected.Name, expected.Effect}, failure.Reason)
		if !strings.Contains(failure.Reason, expected.Argument) || (mine != "" && strings.Contains(failure.Reason, mine)) {
			t.Errorf("the text is %q", failure.Reason)
		}
		equal(t, failure.Issues, expected.Issues)
		return
	}
	if err != nil || len(capture.sent) != 1 {
		t.Fatalf("%d requests, %v", len(capture.sent), err)
	}
	sent := capture.sent[0]
	equal(t, []string{sent.Method, sent.URL.String()}, []string{v.Request.Method, v.Request.URL})
	for name, value := range v.Request.Headers {
		latin := make([]byte, 0, len(value))
		for _, c := range value {
			latin = append(latin, byte(c))
		}
		equal(t, sent.Header.Values(name), []string{string(latin)}, name)
	}
	for _, name := range v.Request.Absent {
		equal(t, sent.Header.Values(name), []string(nil), name)
	}
	var body []byte
	if sent.Body != nil {
		body, _ = io.ReadAll(sent.Body)
	}
	sent.Header.Del("Authorization")
	if found := fmt.Sprint(sent.URL, sent.Header, string(body)); strings.Contains(found, mine) {
		t.Error("the key is in another part of the request")
	}
	if v.Request.Body == nil {
		equal(t, body, []byte(nil))
	} else {
		same(t, body, raw(t, text, "request", "body"))
	}
}

// arrival is a request as a server sees it.
type arrival struct {
	headers http.Header
	body    []byte
}

// serving answers requests from a socket of its own; closed without responses.
func serving(t *testing.T, responses []response) (string, func() []arrival) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := "http://" + listener.Addr().String() + "/api/v1"
	done := make(chan []arrival, 1)
	if len(responses) == 0 {
		listener.Close()
	}
	go func() {
		var requests []arrival
		for {
			connection, err := listener.Accept()
			if err != nil {
				done <- requests
				return
			}
			request, err := http.ReadRequest(bufio.NewReader(connection))
			if err != nil {
				connection.Close()
				continue
			}
			body, _ := io.ReadAll(request.Body)
			answer := response{Status: 500}
			if len(requests) < len(responses) {
				answer = responses[len(requests)]
			}
			requests = append(requests, arrival{request.Header, body})
			go func() {
				time.Sleep(time.Duration(answer.Delay * float64(time.Second)))
				if !answer.Closed {
					answer.send(connection)
				}
				connection.Close()
			}()
		}
	}()
	return address, func() []arrival {
		listener.Close()
		return <-done
	}
}

func (r response) bytes() []byte {
	if r.Body != nil {
		return []byte(*r.Body)
	}
	body, _ := base64.StdEncoding.DecodeString(r.BodyBase64)
	return body
}

func (r response) send(to io.Writer) {
	body := r.bytes()
	length := len(body)
	if r.CutOff {
		length++
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, "HTTP/1.1 %d OK\r\n", r.Status)
	for name, value := range r.Headers {
		fmt.Fprintf(&out, "%s: %s\r\n", name, value)
	}
	if r.Chunked {
		fmt.Fprintf(&out, "Transfer-Encoding: chunked\r\n")
		var chunks bytes.Buffer
		for _, c := range body {
			fmt.Fprintf(&chunks, "1\r\n%c\r\n", c)
		}
		if !r.CutOff {
			chunks.WriteString("0\r\n\r\n")
		}
		body = chunks.Bytes()
	} else if r.Status != 204 && r.Status != 304 {
		fmt.Fprintf(&out, "Content-Length: %d\r\n", length)
	}
	fmt.Fprintf(&out, "Connection: close\r\n\r\n")
	to.Write(append(out.Bytes(), body...))
}

func runResponses(t *testing.T, v vector, text string) {
	mine := key
	if v.Client.APIKey != "" {
		mine = v.Client.APIKey
	}
	address, _ := serving(t, []response{v.Response})
	client, err := NewClient(Options{APIKey: mine, BaseURL: address, Retries: &Retries{}, MaxResponse: v.Client.MaxResponse})
	if err != nil {
		t.Fatal(err)
	}
	result, err := call(client, v.Operation, "code-reviewer", "1", usual, Page{}, Call{})
	if v.Error == nil {
		if err != nil {
			t.Fatal(err)
		}
		same(t, result, raw(t, text, "result"))
		return
	}
	var expected ending
	json.Unmarshal(v.Error, &expected)
	failure := failed(t, err)
	if failure == nil || failure.Answer == nil {
		t.Fatalf("%s, %v", result, failure)
	}
	equal(t, []any{failure.Name, failure.Effect, failure.Answer.Status}, []any{expected.Name, expected.Effect, expected.Status}, failure.Reason)
	if !strings.Contains(failure.Reason, expected.Mentions) {
		t.Errorf("the text is %q", failure.Reason)
	}
	if strings.Contains(fmt.Sprint(failure.Reason, failure.Answer.Headers, string(failure.Answer.Body), string(Dump(failure.Metadata)), string(Dump(failure.Code))), mine) {
		t.Error("the key is in the error")
	}
	if v.Response.Body != nil && !v.Response.CutOff {
		whole := strings.ReplaceAll(*v.Response.Body, mine, "<key>")
		if most := v.Client.MaxResponse; most > 0 && len(whole) > most {
			whole = whole[:most]
		}
		equal(t, string(failure.Answer.Body), whole)
	}
	if failure.Name == "UnexpectedResponse" {
		return
	}
	same(t, Dump(failure.Code), raw(t, text, "error", "code"))
	same(t, Dump(failure.Metadata), raw(t, text, "error", "metadata"))
	message := []byte("null")
	if failure.Message != nil {
		message = Dump(*failure.Message)
	}
	same(t, message, raw(t, text, "error", "message"))
	equal(t, failure.RequestID, expected.RequestID)
	equal(t, failure.RetryAfter, expected.RetryAfter)
}

func runRetry(t *testing.T, v vector, _ string) {
	o := createPresetsMessages
	if v.Safe {
		o = getPreset
	}
	failure := &Error{Name: inner(v.Error)}
	if v.Error == nil {
		headers := http.Header{}
		for name, value := range v.Headers {
			headers.Set(name, value)
		}
		_, err := o.read(&Answer{*v.Status, headers, nil, true}, "")
		failure = failed(t, err)
	}
	remaining := math.Inf(1)
	if v.Remaining != nil {
		remaining = *v.Remaining
	}
	wait, again := retryDelay(failure, v.Attempt, Retries(*v.Retries), v.Jitter, remaining, v.Safe)
	if v.Wait == nil {
		equal(t, again, false)
	} else {
		equal(t, []any{wait, again}, []any{*v.Wait, true})
	}
}

func checkEnding(t *testing.T, v vector, err error) {
	t.Helper()
	failure := failed(t, err)
	name, effect, status := inner(v.Error), v.Effect, 0
	if v.Status != nil {
		status = *v.Status
	}
	if failure == nil {
		equal(t, []any{name, effect, status}, []any{"", (*string)(nil), 200})
		return
	}
	found := 0
	if failure.Answer != nil {
		found = failure.Answer.Status
	}
	if effect == nil {
		t.Fatal(failure)
	}
	equal(t, []any{failure.Name, failure.Effect, found}, []any{name, *effect, status}, failure.Reason)
}

func runCalls(t *testing.T, v vector, _ string) {
	address, stop := serving(t, v.Responses)
	bounds := Retries(*v.Retries)
	client, err := NewClient(Options{APIKey: key, BaseURL: address, Retries: &bounds, Timeout: v.Timeout})
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	_, err = call(client, v.Operation, "code-reviewer", "1", usual, Page{}, Call{Headers: v.Headers})
	checkEnding(t, v, err)
	if took := time.Since(start).Seconds(); took < v.AtLeast || (v.AtMost != nil && took > *v.AtMost) {
		t.Errorf("it took %.2f seconds", took)
	}
	if len(v.Responses) == 0 {
		return
	}
	requests := stop()
	equal(t, len(requests), v.Sent)
	for _, request := range requests {
		equal(t, request.body, requests[0].body)
		for _, name := range v.Absent {
			equal(t, request.headers.Values(name), []string(nil))
		}
	}
}

type paging struct {
	v     vector
	asked []string
}

func (p *paging) RoundTrip(request *http.Request) (*http.Response, error) {
	page := p.v.Pages[len(p.asked)]
	p.asked = append(p.asked, request.URL.RawQuery)
	items := []any{}
	for _, id := range page.IDs {
		if id == nil {
			items = append(items, nil)
		} else {
			items = append(items, map[string]any{"id": id})
		}
	}
	body, _ := json.Marshal(map[string]any{"data": items, "total_count": page.TotalCount})
	return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(bytes.NewReader(body))}, nil
}

func runPaging(t *testing.T, v vector, _ string) {
	pages := &paging{v: v}
	client, err := NewClient(Options{APIKey: key, Transport: pages})
	found := []string{}
	if err == nil && v.Operation == "iter_presets" {
		err = client.EachPreset(Call{}, func(one *Preset) bool { found = append(found, one.Id.Value); return true })
	} else if err == nil {
		err = client.EachPresetVersion("code-reviewer", Call{}, func(one *PresetDesignatedVersion) bool {
			found = append(found, one.Id.Value)
			return true
		})
	}
	if err != nil {
		t.Fatal(err)
	}
	equal(t, found, append([]string{}, v.IDs...))
	for i, page := range v.Pages {
		equal(t, pages.asked[i], fmt.Sprintf("offset=%d&limit=100", page.Offset))
	}
	equal(t, len(pages.asked), len(v.Pages))
}

func runEmulator(t *testing.T, v vector, _ string) {
	emulator := emulating(t)
	slug := strings.ReplaceAll(t.Name(), "/", "-")
	timeout := 20.0
	if v.Timeout != nil {
		timeout = *v.Timeout
	}
	client, err := NewClient(Options{APIKey: emulator.Key, BaseURL: emulator.URL, Retries: &Retries{}, Timeout: &timeout})
	if err != nil {
		t.Fatal(err)
	}
	_, err = call(client, "", slug, "", usual, Page{}, Call{Headers: map[string]string{"X-Emulate": v.XEmulate}})
	checkEnding(t, v, err)
	if failure := failed(t, err); failure != nil {
		equal(t, failure.RetryAfter, v.RetryAfter)
	}
	page, err := http.Get(emulator.Page + "presets/" + url.PathEscape(slug))
	if err != nil {
		t.Fatal(err)
	}
	page.Body.Close()
	equal(t, page.StatusCode == 200, v.Created)
}
