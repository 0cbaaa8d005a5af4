module openrouter.test/presets

go 1.19
