package presets

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

type emulator struct{ URL, Key, Page string }

var running *emulator

// emulating returns the emulator, which is started once.
func emulating(t *testing.T) *emulator {
	t.Helper()
	if running != nil {
		return running
	}
	command := exec.Command("openrouter-presets", "serve", "--json")
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err == nil {
		err = command.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	stop = func() { command.Process.Kill() }
	line, err := bufio.NewReader(out).ReadBytes('\n')
	running = &emulator{}
	if err != nil || json.Unmarshal(line, running) != nil {
		t.Fatal("the emulator does not start")
	}
	return running
}

var stop = func() {}

func TestMain(m *testing.M) {
	status := m.Run()
	stop()
	os.Exit(status)
}

func body(system string) *MessagesRequest {
	message := &MessagesMessageParam{Role: Some("user"), Content: Some[any]("Hello!")}
	return &MessagesRequest{
		Model:     Some("openai/gpt-4o"),
		MaxTokens: Some(Number("1024")),
		System:    Some[any](system),
		Messages:  Some([]Opt[*MessagesMessageParam]{Some(message)}),
	}
}

func TestAPresetGetsAVersionWithEachCallAndIsReadBack(t *testing.T) {
	emulator := emulating(t)
	client, err := NewClient(Options{APIKey: emulator.Key, BaseURL: emulator.URL})
	if err != nil {
		t.Fatal(err)
	}
	for i, system := range []string{"Review it.", "Review it well."} {
		created, err := client.CreatePresetsMessages("code-reviewer", body(system), Call{})
		if err != nil {
			t.Fatal(err)
		}
		version := created.Data.Value.DesignatedVersion.Value
		equal(t, version.Version.Value, Number(fmt.Sprint(i+1)))
		equal(t, version.SystemPrompt.Value, system)
	}
	preset, err := client.GetPreset("code-reviewer", Call{})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, preset.Data.Value.DesignatedVersion.Value.Version.Value, Number("2"))
	first, err := client.GetPresetVersion("code-reviewer", "1", Call{})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, first.Data.Value.SystemPrompt.Value, "Review it.")
	var numbers []Number
	err = client.EachPresetVersion("code-reviewer", Call{}, func(version *PresetDesignatedVersion) bool {
		numbers = append(numbers, version.Version.Value)
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, numbers, []Number{"1", "2"})
	slugs := map[string]bool{}
	if err = client.EachPreset(Call{}, func(preset *Preset) bool { slugs[preset.Slug.Value] = true; return true }); err != nil {
		t.Fatal(err)
	}
	equal(t, slugs["code-reviewer"], true)
}

func TestAbsentNullAndPresentAreKeptApart(t *testing.T) {
	text := `{"model":"a/b","temperature":null,"later":{"x":1.0}}`
	found, err := Load([]byte(text), "MessagesRequest")
	if err != nil {
		t.Fatal(err)
	}
	request := found.(*MessagesRequest)
	equal(t, []State{request.Model.State, request.Temperature.State, request.TopP.State}, []State{Present, Null, Absent})
	equal(t, string(Dump(request)), text)
}

func TestNoFormatShowsTheKey(t *testing.T) {
	client, err := NewClient(Options{APIKey: key})
	if err != nil {
		t.Fatal(err)
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if strings.Contains(fmt.Sprintf(verb, client), key) {
			t.Error(verb)
		}
	}
}
