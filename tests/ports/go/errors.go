package presets

import (
	"net/http"
	"strings"
)

// Issue is one fault of a body, at the deepest place that explains it.
type Issue struct{ Pointer, Kind, Keyword string }

// Answer is what came back: its headers and body hold no key.
type Answer struct {
	Status  int
	Headers http.Header
	Body    []byte
	IsWhole bool
}

// Error is all that goes wrong. Name tells the kinds apart, as in the vectors; Effect says whether a version of the
// preset was created: "none", "unknown" or "applied".
type Error struct {
	Name, Reason, Effect string
	Pointers             []string // of a StructureError
	Issues               []Issue  // of a ValidationError
	Answer               *Answer  // of an ApiError of any kind, and of an UnexpectedResponse
	Code, Metadata       any
	Message              *string
	RequestID            *string
	RetryAfter           *float64
}

func (e *Error) Error() string { return e.Reason }

func invalidArgument(reason string) *Error {
	return &Error{Name: "InvalidArgument", Reason: reason, Effect: "none"}
}

func structureError(reason string, pointers ...string) *Error {
	return &Error{Name: "StructureError", Reason: reason, Effect: "none", Pointers: pointers}
}

func validationError(issues []Issue) *Error {
	lines := make([]string, len(issues))
	for i, issue := range issues {
		lines[i] = issue.Pointer + ": " + issue.Kind + ": " + issue.Keyword
	}
	return &Error{Name: "ValidationError", Reason: strings.Join(lines, "\n"), Effect: "none", Issues: issues}
}

var refusals = map[int]string{
	400: "BadRequestError", 401: "UnauthorizedError", 403: "ForbiddenError", 404: "NotFoundError",
	409: "ConflictError", 500: "InternalServerError", 503: "ServiceUnavailableError",
}
