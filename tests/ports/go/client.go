// Package presets is a client of OpenRouter's presets on net/http.
package presets

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"context"
	"io"
	"math"
	"math/rand"
	"net/http"
	"net/http/httptrace"
	"os"
	"strconv"
	"strings"
	"time"
)

// Options are those of a client; what is zero has its default.
type Options struct {
	APIKey      string // by default that of the environment variable OPENROUTER_API_KEY
	BaseURL     string
	Headers     map[string]string
	Validation  string   // what of a body is refused: "contract", "strict" or "off"
	Retries     *Retries // by default 2, with waits of 0.5 to 10 seconds
	Timeout     *float64 // seconds of a call with all its attempts, by default 60
	MaxResponse int      // the most bytes of an answer that are read, by default 16 MiB
	Transport   http.RoundTripper
}

// Call are the options of one call.
type Call struct {
	Headers map[string]string
	Timeout *float64
}

// Client is a client of the presets. It is safe for concurrent use.
type Client struct {
	key     secret
	options Options
	retries Retries
}

// secret is a key that no format shows.
type secret struct{ text func() string }

func (secret) String() string   { return "<key>" }
func (secret) GoString() string { return "<key>" }

// NewClient returns a client.
func NewClient(options Options) (*Client, error) {
	key := options.APIKey
	if key == "" {
		key = os.Getenv("OPENROUTER_API_KEY")
	}
	options.APIKey = ""
	if err := checkedKey(key); err != nil {
		return nil, err
	}
	if options.BaseURL == "" {
		options.BaseURL = baseURL
	}
	base, err := checkedURL(options.BaseURL)
	if err != nil {
		return nil, err
	}
	options.BaseURL = base
	standard := map[string]string{"Accept": "application/json", "User-Agent": "openrouter-presets-go"}
	if options.Headers, err = merged(standard, options.Headers); err != nil {
		return nil, err
	}
	switch options.Validation {
	case "":
		options.Validation = "contract"
	case "contract", "strict", "off":
	default:
		return nil, invalidArgument("Validation (validation): give contract, strict or off")
	}
	retries := Retries{2, 0.5, 10}
	if options.Retries != nil {
		retries = *options.Retries
	}
	if retries.Most < 0 || !(retries.FirstWait >= 0) || !(retries.LongestWait >= 0) {
		return nil, invalidArgument("Retries (retries): give a number from 0, and waits in seconds from 0")
	}
	if options.Timeout == nil {
		usual := 60.0
		options.Timeout = &usual
	}
	if err := checkedTimeout(*options.Timeout); err != nil {
		return nil, err
	}
	if options.MaxResponse == 0 {
		options.MaxResponse = 16 << 20
	}
	if options.Transport == nil {
		transport := http.DefaultTransport.(*http.Transport).Clone()
		transport.DisableKeepAlives = true // net/http sends again by itself what failed on a kept connection
		transport.DisableCompression = true
		options.Transport = transport
	}
	return &Client{secret{func() string { return key }}, options, retries}, nil
}

func checkedTimeout(seconds float64) error {
	if seconds > 0 && !math.IsInf(seconds, 0) {
		return nil
	}
	return invalidArgument("Timeout (timeout): give a time in seconds, above 0")
}

// CreatePresetsMessages creates a preset from a Messages request body, or a new version of it. The body is a
// *MessagesRequest, or a parsed *Object.
func (c *Client) CreatePresetsMessages(slug string, body any, call Call) (*CreatePresetFromInferenceResponse, error) {
	return called[CreatePresetFromInferenceResponse](c, createPresetsMessages, map[string]string{"slug": slug}, Page{}, body, call)
}

// GetPreset returns a preset with its designated version.
func (c *Client) GetPreset(slug string, call Call) (*GetPresetResponse, error) {
	return called[GetPresetResponse](c, getPreset, map[string]string{"slug": slug}, Page{}, nil, call)
}

// ListPresets returns a page of the presets, the one updated last first.
func (c *Client) ListPresets(page Page, call Call) (*ListPresetsResponse, error) {
	return called[ListPresetsResponse](c, listPresets, nil, page, nil, call)
}

// ListPresetVersions returns a page of the versions of a preset, the oldest first.
func (c *Client) ListPresetVersions(slug string, page Page, call Call) (*ListPresetVersionsResponse, error) {
	return called[ListPresetVersionsResponse](c, listPresetVersions, map[string]string{"slug": slug}, page, nil, call)
}

// GetPresetVersion returns a version of a preset, by its number.
func (c *Client) GetPresetVersion(slug, version string, call Call) (*GetPresetVersionResponse, error) {
	values := map[string]string{"slug": slug, "version": version}
	return called[GetPresetVersionResponse](c, getPresetVersion, values, Page{}, nil, call)
}

// EachPreset calls use with all presets, page by page, until it returns false.
func (c *Client) EachPreset(call Call, use func(*Preset) bool) error {
	return each(func(page Page) ([]Opt[*Preset], Number, error) {
		found, err := c.ListPresets(page, call)
		if err != nil {
			return nil, "", err
		}
		return found.Data.Value, found.TotalCount.Value, nil
	}, func(preset *Preset) string { return preset.Id.Value }, use)
}

// EachPresetVersion calls use with all versions of a preset, page by page, until it returns false.
func (c *Client) EachPresetVersion(slug string, call Call, use func(*PresetDesignatedVersion) bool) error {
	return each(func(page Page) ([]Opt[*PresetDesignatedVersion], Number, error) {
		found, err := c.ListPresetVersions(slug, page, call)
		if err != nil {
			return nil, "", err
		}
		return found.Data.Value, found.TotalCount.Value, nil
	}, func(version *PresetDesignatedVersion) string { return version.Id.Value }, use)
}

// each reads a list that may change meanwhile, each item once; the vectors of paging/ say how.
func each[T any](at func(Page) ([]Opt[*T], Number, error), id func(*T) string, use func(*T) bool) error {
	seen := map[string]bool{}
	offset, limit, reached, fewest := 0, 100, 0, -1
	for {
		window := offset
		items, count, err := at(Page{&window, &limit})
		if err != nil {
			return err
		}
		total := int(count.Float())
		if gone := fewest - total; fewest >= 0 && gone > 0 {
			fewest = total
			if offset > reached {
				reached = offset
			}
			if offset -= gone; offset < 0 {
				offset = 0
			}
			continue
		}
		if fewest < 0 || total < fewest {
			fewest = total
		}
		isNew := false
		for _, item := range items {
			if item.State != Present || seen[id(item.Value)] {
				continue
			}
			seen[id(item.Value)], isNew = true, true
			if !use(item.Value) {
				return nil
			}
		}
		if len(items) == 0 || (!isNew && offset >= reached) {
			return nil
		}
		if offset += len(items); offset >= total {
			return nil
		}
	}
}

func called[T any](c *Client, o operation, values map[string]string, page Page, body any, call Call) (*T, error) {
	found, err := c.call(o, values, page, body, call)
	if err != nil {
		return nil, err
	}
	return found.(*T), nil
}

func (c *Client) call(o operation, values map[string]string, page Page, body any, call Call) (any, error) {
	timeout := *c.options.Timeout
	if call.Timeout != nil {
		timeout = *call.Timeout
	}
	if err := checkedTimeout(timeout); err != nil {
		return nil, err
	}
	deadline := time.Now().Add(time.Duration(math.Min(timeout, 1e9) * float64(time.Second)))
	headers, err := merged(c.options.Headers, call.Headers)
	if err != nil {
		return nil, err
	}
	var text []byte
	if o.hasBody {
		if text, err = c.body(body); err != nil {
			return nil, err
		}
	}
	request, err := o.build(values, page, text, c.key.text(), c.options.BaseURL, headers)
	if err != nil {
		return nil, err
	}
	for attempt := 1; ; attempt++ {
		result, err := c.attempt(o, request, deadline)
		if err == nil {
			return result, nil
		}
		wait, again := retryDelay(err.(*Error), attempt, c.retries, rand.Float64(), time.Until(deadline).Seconds(), o.isSafe())
		if !again {
			return nil, err
		}
		time.Sleep(time.Duration(wait * float64(time.Second)))
	}
}

// body returns the text of a body, once it is judged.
func (c *Client) body(body any) ([]byte, error) {
	switch v := body.(type) {
	case *MessagesRequest:
		if v == nil {
			return nil, invalidArgument("body: it is nil")
		}
	case *Object:
	default:
		return nil, invalidArgument("body: it is not a *MessagesRequest or an *Object")
	}
	text := Dump(body)
	if c.options.Validation == "off" {
		return text, nil
	}
	value, err := Parse(text)
	if err != nil {
		return nil, err
	}
	isStrict := c.options.Validation == "strict"
	issues := Judge(value, "MessagesRequest", isStrict)
	for _, issue := range issues {
		if issue.Kind == "violation" || (isStrict && issue.Kind != "ignored") {
			return nil, validationError(issues)
		}
	}
	return text, nil
}

func (c *Client) attempt(o operation, request *Request, deadline time.Time) (any, error) {
	ctx, cancel := context.WithDeadline(context.Background(), deadline)
	defer cancel()
	isSent := false
	trace := &httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) { isSent = true }}
	sent, err := http.NewRequestWithContext(httptrace.WithClientTrace(ctx, trace), request.Method, request.URL, nil)
	if err != nil {
		return nil, invalidArgument("BaseURL (base_url): that is not an address")
	}
	sent.Header = request.Headers.Clone()
	sent.Header.Set("Accept-Encoding", "gzip, deflate")
	if request.Body != nil { // without GetBody net/http cannot send it again by itself
		sent.Body, sent.ContentLength = io.NopCloser(bytes.NewReader(request.Body)), int64(len(request.Body))
	}
	response, err := c.options.Transport.RoundTrip(sent)
	if err != nil {
		reason := c.covered(err.Error())
		if !isSent {
			return nil, &Error{Name: "NotSent", Effect: "none", Reason: "nothing was sent (" + reason + "): nothing was created"}
		}
		failure := &Error{Name: "DeliveryUnknown", Effect: "none", Reason: "there was no answer (" + reason + ")"}
		if !o.isSafe() {
			failure.Effect = "unknown"
			failure.Reason += ": look at the preset before sending again"
		}
		return nil, failure
	}
	defer response.Body.Close()
	body, fault := received(response, c.options.MaxResponse)
	headers := http.Header{}
	for name, values := range response.Header {
		for _, value := range values {
			headers.Add(name, c.covered(value))
		}
	}
	answer := &Answer{response.StatusCode, headers, []byte(c.covered(string(body))), fault == ""}
	return o.read(answer, c.covered(fault))
}

// covered returns a text without the key, which some gateways repeat.
func (c *Client) covered(text string) string {
	if key := c.key.text(); len(key) >= 8 { // what is shorter is in answers by chance
		return strings.ReplaceAll(text, key, "<key>")
	}
	return text
}

// received returns the body of an answer, decoded, of at most so many bytes, and why it is not whole if it is not.
func received(response *http.Response, most int) ([]byte, string) {
	raw := &counted{Reader: response.Body, left: most + 1}
	var reader io.Reader = raw
	encodings := strings.Split(strings.Join(response.Header.Values("Content-Encoding"), ","), ",")
	for i := len(encodings) - 1; i >= 0; i-- {
		var err error
		switch strings.ToLower(strings.TrimSpace(encodings[i])) {
		case "gzip", "x-gzip":
			reader, err = gzip.NewReader(reader)
		case "deflate":
			reader, err = zlib.NewReader(reader)
		}
		if err != nil {
			return nil, "the answer breaks off: " + err.Error()
		}
	}
	body, err := io.ReadAll(io.LimitReader(reader, int64(most)+1))
	if len(body) > most || raw.left <= 0 {
		if len(body) > most {
			body = body[:most]
		}
		return body, "the answer is longer than " + strconv.Itoa(most) + " bytes"
	}
	if err != nil {
		return body, "the answer breaks off: " + err.Error()
	}
	return body, ""
}

type counted struct {
	io.Reader
	left int
}

func (c *counted) Read(into []byte) (int, error) {
	if c.left <= 0 {
		return 0, io.ErrUnexpectedEOF
	}
	if len(into) > c.left {
		into = into[:c.left]
	}
	count, err := c.Reader.Read(into)
	c.left -= count
	return count, err
}
