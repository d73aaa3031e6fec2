// The reference of the API: what openapi.json says, with a form for each operation.
"use strict";

const keys = document.getElementById("keys");
const about = document.getElementById("about");
const operations = document.getElementById("operations");

/** Return a new element with text and children. Text is never read as HTML. */
function build(tag, text, ...children) {
  const element = document.createElement(tag);
  element.textContent = text;
  element.append(...children);
  return element;
}

/** Return the headers with the keys that were typed. */
function buildHeaders() {
  const headers = {};
  if (keys.merchant.value) headers.Authorization = `Bearer ${keys.merchant.value}`;
  if (keys.gateway.value) headers["X-Api-Key"] = keys.gateway.value;
  return headers;
}

/** Return a field with its label. */
function buildField(tag, label, value) {
  const field = document.createElement(tag);
  field.value = value;
  return { field, row: build("label", label, field) };
}

/** Return what an answer says, indented where it is JSON. */
async function readAnswer(answer) {
  const text = await answer.text();
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Send what the fields of an operation hold, and show the answer. */
async function send(operation, parameters, body, shown) {
  const headers = buildHeaders();
  const query = new URLSearchParams();
  let path = operation.path.slice(1); // relative: the server may be under a path
  for (const { described, field } of parameters) {
    if (described.in === "path") path = path.replace(`{${described.name}}`, encodeURIComponent(field.value));
    else if (field.value && described.in === "query") query.set(described.name, field.value);
    else if (field.value) headers[described.name] = field.value;
  }
  if (body) headers["Content-Type"] = "application/json";
  const address = query.size ? `${path}?${query}` : path;
  try {
    const answer = await fetch(address, { method: operation.method, headers, body: body?.field.value });
    shown.textContent = `${answer.status} ${answer.statusText}\n\n${await readAnswer(answer)}`;
  } catch (error) {
    shown.textContent = `No answer: ${error.message}`;
  }
}

/** Return one operation, closed until somebody opens it. */
function showOperation(operation) {
  const title = build("summary", "", build("h2", `${operation.method} ${operation.path}`), build("span", ` ${operation.described.summary}`));
  const form = document.createElement("form");
  const parameters = (operation.described.parameters ?? []).map((described) => {
    const label = `${described.name} (${described.in}${described.required ? ", needed" : ""}) ${described.description ?? ""}`;
    return { described, ...buildField("input", label, "") };
  });
  const content = operation.described.requestBody?.content["application/json"];
  const body = content && buildField("textarea", "Body", JSON.stringify(content.example ?? {}, null, 2));
  const shown = build("pre", "");
  shown.setAttribute("role", "status");
  form.append(...parameters.map(({ row }) => row), ...(body ? [body.row] : []), build("button", "Send"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(operation, parameters, body, shown);
  });
  const details = document.createElement("details");
  details.id = operation.described.operationId;
  details.append(title, form, shown);
  return details;
}

/** Show the document. */
async function load() {
  const answer = await fetch("openapi.json", { headers: buildHeaders() });
  if (!answer.ok) {
    about.textContent = `openapi.json was answered with ${answer.status}. Where a gateway asks for a key, type it here.`;
    return;
  }
  const api = await answer.json();
  about.replaceChildren(`Version ${api.info.version}. ${api.info.description} `, buildLink());
  operations.replaceChildren(
    ...Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => showOperation({ path, method: method.toUpperCase(), described })),
    ),
  );
}

/** Return the link to the document. */
function buildLink() {
  const link = build("a", "openapi.json");
  link.href = "openapi.json";
  return link;
}

keys.addEventListener("submit", (event) => {
  event.preventDefault();
  load();
});
load();
