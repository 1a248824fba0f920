/* Chooses among the rows of a list while somebody writes. Without this file the whole list is there. */
(() => {
  "use strict";
  const field = document.querySelector("[data-filter-field]");
  const rows = [...document.querySelectorAll("[data-filter-row]")];
  const groups = [...document.querySelectorAll("[data-filter-group]")];
  // What shows the way to a group on the same page: nothing leads to one that is hidden.
  const ways = new Map(
    groups.map((group) => [group, document.querySelectorAll(`[data-filter-way="${CSS.escape(group.dataset.filterGroup)}"]`)]),
  );
  const status = document.querySelector("[data-filter-status]");
  if (!field || !status || rows.length === 0) return;

  // Whoever has no å, ä and ö on the keyboard finds them too: letters are compared without the marks above them.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("sv").replace(/\s+/g, " ").trim();
  const names = new Map(rows.map((row) => [row, plain(row.dataset.filterRow)]));

  const choose = () => {
    const wanted = plain(field.value);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !names.get(row).includes(wanted);
      if (!row.hidden) shown += 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-filter-row]:not([hidden])");
      for (const entry of ways.get(group)) entry.hidden = group.hidden;
    }
    status.textContent = wanted === "" ? "" : status.dataset.filterStatus.replace("%", String(shown));
  };

  field.closest("[hidden]").hidden = false;
  field.addEventListener("input", choose);
  choose();
})();
