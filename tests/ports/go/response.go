package presets

import (
	"fmt"
	"math"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// read returns the result that an answer holds; fault is why its body is not whole, if it is not.
func (o operation) read(answer *Answer, fault string) (any, error) {
	isSuccess := answer.Status >= 200 && answer.Status < 300
	var content any
	if fault == "" {
		value, err := Parse(answer.Body)
		if err != nil {
			fault = err.Error()
		}
		content = value
	}
	object, isObject := content.(*Object)
	if isSuccess && isObject && !isTold(object.Values["error"]) {
		result, err := Structure(content, o.result)
		if err == nil && o.hasData(object.Values["data"]) {
			return result, nil
		}
		if fault = "data is missing"; err != nil {
			fault = err.Error()
		}
	}
	said, _ := object.Get("error")
	details, _ := said.(*Object)
	reason := "the answer gives no reason"
	if fault != "" {
		reason += " (" + fault + ")"
	}
	failure := &Error{Name: "ApiError", Effect: "none", Answer: answer}
	failure.Code, _ = details.Get("code")
	failure.Metadata, _ = details.Get("metadata")
	if message, ok := details.Get("message"); ok {
		if text, ok := message.(string); ok {
			failure.Message, reason = &text, text
		}
	}
	if text, ok := said.(string); ok {
		reason = text
	}
	if isSuccess {
		failure.Name, failure.Reason = "UnexpectedResponse", fmt.Sprintf("status %d: no result: %s", answer.Status, reason)
		if !o.isSafe() {
			failure.Effect = "applied"
			if said != nil {
				failure.Effect = "unknown"
			}
		}
		return nil, failure
	}
	if location := answer.Headers.Get("Location"); location != "" && answer.Status < 400 {
		place := "the same host"
		if to, err := url.Parse(location); err == nil && to.Hostname() != "" {
			place = to.Hostname()
		}
		reason = "redirected to " + place + ", which is not followed"
	}
	failure.Reason = fmt.Sprintf("status %d: %s", answer.Status, reason)
	if name, known := refusals[answer.Status]; known {
		failure.Name = name
	}
	for _, name := range []string{"X-Request-Id", "Cf-Ray"} {
		if id := answer.Headers.Get(name); id != "" && failure.RequestID == nil {
			failure.RequestID = &id
		}
	}
	failure.RetryAfter = retryAfter(answer.Headers)
	// What failed in a server, or on the way back from it, may have failed after the version was created.
	isSure := answer.Status < 500 || (answer.Status == 503 && failure.RetryAfter != nil)
	if !o.isSafe() && (!isSure || answer.Status == 303 || answer.Status == 408) {
		failure.Effect = "unknown"
	}
	return nil, failure
}

// isTold says whether the error of an answer says anything; an empty one comes with successes, too.
func isTold(value any) bool {
	switch v := value.(type) {
	case nil:
		return false
	case bool:
		return v
	case string:
		return v != ""
	case Number:
		return v.Float() != 0
	case []any:
		return len(v) > 0
	}
	return len(value.(*Object).Names) > 0
}

// hasData says whether a result has what it is read for; the one that says that there is no such version may have null.
func (o operation) hasData(data any) bool {
	switch data.(type) {
	case *Object, []any:
		return true
	}
	return data == nil && o.result == "GetPresetVersionResponse"
}

var digits = regexp.MustCompile(`^[0-9]+$`)

// retryAfter returns the seconds that Retry-After (RFC 9110) asks for; a date counts from that of the answer.
func retryAfter(headers http.Header) *float64 {
	value := headers.Get("Retry-After")
	if digits.MatchString(value) {
		seconds, _ := strconv.ParseFloat(value, 64)
		return &seconds
	}
	until, ok := date(value)
	if !ok {
		return nil
	}
	now, ok := date(headers.Get("Date"))
	if !ok {
		now = time.Now()
	}
	seconds := math.Max(0, until.Sub(now).Seconds())
	return &seconds
}

func date(text string) (time.Time, bool) {
	for _, form := range []string{http.TimeFormat, "Monday, 02-Jan-06 15:04:05 GMT", time.ANSIC} {
		if found, err := time.Parse(form, text); err == nil && (form == time.ANSIC || strings.HasSuffix(text, " GMT")) {
			return found, true
		}
	}
	return time.Time{}, false
}

// Retries says how often and how soon a request is sent again, with waits in seconds.
type Retries struct {
	Most                   int
	FirstWait, LongestWait float64
}

var passing = map[int]bool{408: true, 500: true, 502: true, 503: true, 504: true}

// retryDelay returns the seconds to wait before a request is sent again, and false if it is not.
func retryDelay(failure *Error, attempt int, retries Retries, jitter, remaining float64, isSafe bool) (float64, bool) {
	status := 0
	if failure.Answer != nil && failure.Name != "UnexpectedResponse" {
		status = failure.Answer.Status
	}
	isRefused := status == 429 || (status == 503 && failure.RetryAfter != nil)
	isLost := failure.Name == "DeliveryUnknown" || passing[status] || (failure.Answer != nil && !failure.Answer.IsWhole)
	if attempt > retries.Most || !(isRefused || failure.Name == "NotSent" || (isSafe && isLost)) {
		return 0, false
	}
	wait := jitter * math.Min(retries.LongestWait, retries.FirstWait*math.Pow(2, float64(attempt-1)))
	if failure.RetryAfter != nil {
		wait = *failure.RetryAfter
	}
	return wait, wait <= retries.LongestWait && wait < remaining
}
