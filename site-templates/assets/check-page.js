/*
 * The page that checks tables. The reader itself is the program's own, compiled to a script; it is
 * loaded when the first file is chosen, and nothing is ever sent anywhere.
 */
'use strict';

(() => {
  const SHOWN = 300;
  const form = document.getElementById('check-form');
  const input = document.getElementById('check-files');
  const status = document.getElementById('check-status');
  const results = document.getElementById('check-results');
  const knowledge = document.getElementById('check-knowledge').textContent.trim();
  let reader = null;
  let latest = 0;
  let links = [];

  /* Loads the reader once; a failure is forgotten, so that the next choice tries again. */
  function load() {
    reader = reader || new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = form.dataset.reader;
      script.onload = () => {
        startTableReader([]);
        resolve(checkTables);
      };
      script.onerror = () => {
        reader = null;
        reject(new Error('the reader cannot be loaded'));
      };
      document.head.append(script);
    });
    return reader;
  }

  function element(name, text, parent) {
    const made = document.createElement(name);
    made.textContent = text;
    if (parent) parent.append(made);
    return made;
  }

  const plural = (count, one, few, many) => {
    const tens = count % 100;
    const ones = count % 10;
    const word = tens > 10 && tens < 20 ? many : ones === 1 ? one : ones > 1 && ones < 5 ? few : many;
    return count + '\u00A0' + word;
  };

  function table(problems, caption, parent) {
    const region = element('div', '', parent);
    region.className = 'scroll';
    region.tabIndex = 0;
    region.setAttribute('role', 'region');
    region.setAttribute('aria-label', caption);
    const made = element('table', '', region);
    made.className = 'dense check-problems';
    element('caption', caption, made);
    const titles = element('tr', '', element('thead', '', made));
    ['Строка', 'Столбец', 'Что не так и что сделать'].forEach((title) => {
      element('th', title, titles).scope = 'col';
    });
    titles.lastChild.className = 'wide';
    const body = element('tbody', '', made);
    problems.slice(0, SHOWN).forEach((problem) => {
      const row = element('tr', '', body);
      element('td', problem.line ? String(problem.line) : 'весь файл', row);
      element('td', problem.column || '—', row);
      const what = element('td', '', row);
      what.className = 'wide';
      element('strong', problem.error ? 'Ошибка. ' : 'Предупреждение. ', what);
      what.append(problem.message + ' ' + problem.hint);
    });
    if (problems.length > SHOWN) {
      element('p', 'Показаны первые ' + SHOWN + ' из ' + problems.length
        + '. Исправьте их и проверьте файл снова.', parent);
    }
  }

  function copy(mended, parent) {
    const line = element('p', '', parent);
    const address = URL.createObjectURL(new Blob(['\uFEFF' + mended.text], { type: 'text/csv' }));
    links.push(address);
    const link = element('a', 'Скачать исправленную копию', line);
    link.href = address;
    link.download = mended.file.replace(/^.*\//, '').replace(/\.[^.]*$/, '') + '-исправлено.csv';
    const left = mended.left ? ', не вошло строк с незакрытой кавычкой: ' + mended.left : '';
    line.append(' — ' + plural(mended.rows, 'строка', 'строки', 'строк') + ', изменено: '
      + plural(mended.changed, 'ячейка', 'ячейки', 'ячеек') + left + '.');
  }

  function show(answer) {
    links.forEach(URL.revokeObjectURL);
    links = [];
    results.textContent = '';
    const names = new Set([...answer.bins, ...answer.problems].map((each) => each.file));
    [...names].sort().forEach((name, index) => {
      const section = element('section', '', results);
      const heading = element('h2', name, section);
      heading.id = 'check-file-' + (index + 1);
      section.setAttribute('aria-labelledby', heading.id);
      const bins = answer.bins.find((each) => each.file === name);
      if (bins) {
        element('p', 'Строк прочитано: ' + bins.read + '; принято: ' + bins.accepted
          + ', пропущено: ' + bins.skipped + ', отклонено: ' + bins.rejected + '.', section);
      }
      const problems = answer.problems.filter((each) => each.file === name);
      if (problems.length) {
        table(problems, 'Замечания к файлу ' + name, section);
      } else {
        element('p', 'Замечаний нет.', section);
      }
      const mended = answer.mended.find((each) => each.file === name);
      if (mended) copy(mended, section);
    });
    const errors = answer.problems.filter((each) => each.error).length;
    status.textContent = 'Проверено. Ошибок: ' + errors + ', предупреждений: '
      + (answer.problems.length - errors) + '.';
  }

  async function check(files) {
    const mine = ++latest;
    if (!files.length) return;
    results.textContent = '';
    status.textContent = 'Читаю: ' + plural(files.length, 'файл', 'файла', 'файлов') + '…';
    try {
      const checkFiles = await load();
      const read = await Promise.all(files.map(async (file) => (
        { name: file.name, bytes: new Int8Array(await file.arrayBuffer()) })));
      // The browser shows the line above before the reader takes its time.
      await new Promise((resolve) => { setTimeout(resolve, 30); });
      if (mine === latest) show(checkFiles(read, knowledge));
    } catch (failure) {
      status.textContent = 'Файл не удалось проверить здесь. Обновите страницу и попробуйте снова;'
        + ' если не поможет, отправьте файл тому, кто ведёт портал.';
      console.error(failure);
    }
  }

  input.addEventListener('change', () => {
    const files = [...input.files];
    // The same file can be chosen again after it was mended.
    input.value = '';
    check(files);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('check-over');
  });
  document.addEventListener('dragleave', () => form.classList.remove('check-over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('check-over');
    check([...event.dataTransfer.files]);
  });
  form.hidden = false;
  document.getElementById('check-off').hidden = true;
})();
