/* Narrows a list by the choices of a form; the address keeps the choices. See partials/filters.ftlh. */
(function () {
  'use strict';

  var form = document.querySelector('form[data-filters]');
  var list = document.querySelector('[data-filtered]');
  if (!form || !list) {
    return;
  }
  var selects = Array.prototype.slice.call(form.querySelectorAll('select'));
  var rows = Array.prototype.slice.call(list.querySelectorAll('[data-row]'));
  var groups = Array.prototype.slice.call(list.querySelectorAll('[data-group]'));
  var status = form.querySelector('[data-count]');
  var latest = '';

  function fits(row) {
    return selects.every(function (select) {
      var values = (row.getAttribute('data-' + select.name) || '').split(' ');
      return !select.value || values.indexOf(select.value) >= 0;
    });
  }

  function narrow() {
    var shown = 0;
    rows.forEach(function (row) {
      row.hidden = !fits(row);
      shown += row.hidden ? 0 : 1;
    });
    groups.forEach(function (group) {
      var size = group.querySelector('[data-size]');
      group.hidden = !group.querySelector('[data-row]:not([hidden])');
      if (size) {
        size.hidden = shown < rows.length;
      }
    });
    status.textContent = shown
      ? status.getAttribute('data-count') + ': ' + shown + ' из ' + rows.length + '.'
      : 'Ничего не подходит. Снимите одно из условий.';
  }

  /* Each list changed is a step back; changes of one list in a row, as arrow keys make, are one. */
  function remember(changed) {
    var query = new URLSearchParams();
    selects.forEach(function (select) {
      if (select.value) {
        query.set(select.name, select.value);
      }
    });
    var text = query.toString();
    var search = text ? '?' + text : '';
    if (search !== location.search) {
      var address = location.pathname + search + location.hash;
      history[changed === latest ? 'replaceState' : 'pushState'](null, '', address);
    }
    latest = changed;
  }

  function recall() {
    var query = new URLSearchParams(location.search);
    selects.forEach(function (select) {
      var wanted = query.get(select.name) || '';
      var known = Array.prototype.some.call(select.options, function (option) {
        return option.value === wanted;
      });
      select.value = known ? wanted : '';
    });
  }

  /* A link into the list must find its row. */
  function reveal() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && list.contains(target) && target.closest('[hidden]')) {
      selects.forEach(function (select) {
        select.value = '';
      });
      narrow();
      remember(latest);
      target.scrollIntoView();
    }
  }

  form.addEventListener('change', function (event) {
    narrow();
    remember(event.target.name);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
  });
  form.addEventListener('reset', function () {
    setTimeout(function () {
      narrow();
      remember('reset');
    }, 0);
  });
  window.addEventListener('popstate', function () {
    latest = '';
    recall();
    narrow();
  });
  window.addEventListener('hashchange', reveal);

  recall();
  form.hidden = false;
  narrow();
  reveal();
})();
