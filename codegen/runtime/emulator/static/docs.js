"use strict";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", follow);
follow();

// What screen readers need to know and Swagger UI does not say.
const reference = document.getElementById("reference");
const attributes = [
  [".info .title", "aria-level", "2"],
  [".servers select", "aria-label", "Server"],
  [".modal-ux", "role", "dialog"],
  [".modal-ux", "aria-label", "Authorize"],
  [".close-modal", "aria-label", "Close"],
  [".body-param__text", "aria-label", "Request body"],
  [".highlight-code pre, pre.microlight", "tabindex", "0"],
];
let opener = null;
new MutationObserver(() => {
  for (const [selector, name, value] of attributes) {
    for (const element of reference.querySelectorAll(selector)) {
      element.setAttribute(name, value);
    }
  }
  if (opener && !reference.querySelector(".modal-ux")) {
    opener.focus();
    opener = null;
  }
}).observe(reference, { childList: true, subtree: true });

// A dialog goes with Escape, and gives the focus back to what opened it.
reference.addEventListener("click", (event) => {
  opener = event.target.closest(".auth-wrapper > .authorize, .authorization__btn") ?? opener;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    reference.querySelector(".close-modal")?.click();
  }
});

SwaggerUIBundle({
  url: "/openapi.json",
  domNode: reference,
  deepLinking: true,
  tryItOutEnabled: true,
  persistAuthorization: false,
  validatorUrl: null,
  syntaxHighlight: { activated: false },
  defaultModelsExpandDepth: 0,
  defaultModelExpandDepth: 2,
});
