/*
 * Narrows a list by the choices of a form. The address keeps the choices, Back undoes them, a link
 * into the list shows its row. See partials/filters.ftlh; a list that tells by itself which rows
 * fit calls narrowList as well. Without this script a page shows everything, and the form is hidden.
 */
'use strict';

/*
 * form: the lists of choices; rows and groups: what is hidden when it does not fit, or when no row
 * in it does; fits(row, chosen): whether a row fits the chosen values by name, empty ones ask
 * nothing; tell(shown, any): says how many rows are left, and whether anything is chosen.
 */
function narrowList({ form, rows, groups, fits, tell }) {
  const selects = [...form.querySelectorAll('select')];
  let latest = '';

  function narrow() {
    const chosen = {};
    selects.forEach((select) => { chosen[select.name] = select.value; });
    rows.forEach((row) => { row.hidden = !fits(row, chosen); });
    const shown = rows.filter((row) => !row.hidden);
    const any = selects.some((select) => select.value);
    groups.forEach((group) => {
      group.hidden = any && !shown.some((row) => group.contains(row));
    });
    tell(shown.length, any);
  }

  /*
   * Each list changed is a step back; changes of one list in a row, as arrow keys make, are one.
   * A choice is newer than the place a link led to, so the address forgets that place: else a
   * reload would follow the link again and undo the choice.
   */
  function remember(changed, place) {
    const query = new URLSearchParams();
    selects.filter((select) => select.value).forEach((select) => query.set(select.name, select.value));
    const words = query.toString();
    const search = words ? '?' + words : '';
    if (search !== location.search) {
      const address = location.pathname + search + place;
      history[changed === latest ? 'replaceState' : 'pushState'](null, '', address);
    }
    latest = changed;
  }

  /* Values that a list does not have are passed over. */
  function recall() {
    const query = new URLSearchParams(location.search);
    selects.forEach((select) => {
      const wanted = query.get(select.name) || '';
      select.value = [...select.options].some((option) => option.value === wanted) ? wanted : '';
    });
  }

  function target() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (malformed) {
      return null;
    }
  }

  /* A link into the list must find its row. */
  function reveal() {
    const place = target();
    if (place && [...rows, ...groups].some((each) => each.hidden && each.contains(place))) {
      selects.forEach((select) => { select.value = ''; });
      narrow();
      remember(latest, location.hash);
      place.scrollIntoView();
    }
  }

  form.addEventListener('change', (event) => {
    narrow();
    remember(event.target.name, '');
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => {
    narrow();
    remember('reset', '');
  }));
  window.addEventListener('popstate', () => {
    latest = '';
    recall();
    narrow();
  });
  window.addEventListener('hashchange', () => {
    latest = '';
    reveal();
  });

  recall();
  form.hidden = false;
  narrow();
  reveal();
}

(() => {
  const form = document.querySelector('form[data-filters]');
  const list = document.querySelector('[data-filtered]');
  if (!form || !list) {
    return;
  }
  const rows = [...list.querySelectorAll('[data-row]')];
  const sizes = [...list.querySelectorAll('[data-group] [data-size]')];
  const status = form.querySelector('[data-count]');
  narrowList({
    form,
    rows,
    groups: [...list.querySelectorAll('[data-group]')],
    fits: (row, chosen) => Object.keys(chosen).every((name) =>
      !chosen[name] || (row.getAttribute('data-' + name) || '').split(' ').includes(chosen[name])),
    tell: (shown) => {
      sizes.forEach((size) => { size.hidden = shown < rows.length; });
      status.textContent = shown
        ? status.getAttribute('data-count') + ': ' + shown + ' из ' + rows.length + '.'
        : 'Ничего не подходит. Снимите одно из условий.';
    },
  });
})();
