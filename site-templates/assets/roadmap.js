/*
 * Filters of a plan of events: which events fit, and how many are left; the rest is narrowList of
 * filters.js. Without scripts the page shows everything, and the same lists stand at its end.
 */
'use strict';

(() => {
  const form = document.getElementById('filters');
  if (!form) {
    return;
  }
  const status = document.getElementById('filtered');
  const rows = [...document.querySelectorAll('.events tr[data-quarters]')];

  /* The year and the quarter must be those of one quarter of the term. */
  function fits(row, chosen) {
    const inTime = row.dataset.quarters.split(' ').some((quarter) =>
      (!chosen.year || quarter.startsWith(chosen.year + '-')) &&
      (!chosen.quarter || quarter.endsWith('-' + chosen.quarter)));
    const offices = row.dataset.offices.toLowerCase().split('|');
    return inTime &&
      (!chosen.status || row.dataset.status === chosen.status) &&
      (!chosen.office || offices.includes(chosen.office.toLowerCase())) &&
      (!chosen.kind || row.dataset.kind === chosen.kind);
  }

  /* «5 мероприятий», «1 мероприятие». */
  const forms = { one: 'мероприятие', few: 'мероприятия', many: 'мероприятий' };
  const rules = new Intl.PluralRules('ru');

  function count(number) {
    return number + '\u00a0' + forms[rules.select(number)];
  }

  narrowList({
    form,
    rows,
    groups: [...document.querySelectorAll('.events tbody, .plan-section')],
    fits,
    tell: (shown, any) => {
      status.textContent = !any
        ? ''
        : shown
          ? 'Показано: ' + count(shown) + ' из ' + rows.length
          : 'Таких мероприятий нет. Снимите часть условий.';
    },
  });
})();
