"use strict";

// Without this script all can be read; with it, code can be copied at a press.
const said = document.getElementById("said");

function select(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  window.getSelection().removeAllRanges();
  window.getSelection().addRange(range);
}

async function copy(code, button) {
  const label = button.textContent;
  let result = "Copied";
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    // Pages that came over plain HTTP from another machine have no clipboard.
    select(code);
    result = "Selected, press Ctrl+C";
  }
  said.textContent = "";
  button.textContent = result;
  requestAnimationFrame(() => {
    said.textContent = result;
  });
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

for (const code of document.querySelectorAll("pre[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy: ${code.dataset.copy}`);
  button.addEventListener("click", () => copy(code, button));
  const frame = document.createElement("div");
  frame.className = "copyable";
  code.replaceWith(frame);
  frame.append(code, button);
}
