/* Chooses among the rows of a list while somebody writes. Without this file the whole list is there. */
(() => {
  "use strict";
  const field = document.querySelector("[data-filter-field]");
  const rows = [...document.querySelectorAll("[data-filter-row]")];
  const groups = [...document.querySelectorAll("[data-filter-group]")];
  const status = document.querySelector("[data-filter-status]");
  if (!field || !status || rows.length === 0) return;

  const plain = (text) => text.toLocaleLowerCase("sv").normalize("NFC").trim();
  const names = new Map(rows.map((row) => [row, plain(row.dataset.filterRow)]));

  const choose = () => {
    const wanted = plain(field.value);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !names.get(row).includes(wanted);
      if (!row.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-filter-row]:not([hidden])");
    status.textContent = wanted === "" ? "" : status.dataset.filterStatus.replace("%", String(shown));
  };

  field.closest("[hidden]").hidden = false;
  field.addEventListener("input", choose);
  choose();
})();
