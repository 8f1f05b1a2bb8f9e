// Предпросмотр: загружает страницу снова, когда собрана более новая. На опубликованный сайт не попадает.
'use strict';
const version = document.currentScript.dataset.version;

async function look() {
  try {
    const answer = await fetch('/__preview/version', { cache: 'no-store' });
    if (answer.ok && (await answer.text()) !== version) {
      location.reload();
      return;
    }
  } catch (stopped) {
    // Предпросмотр остановлен: страница остаётся, пока его не запустят снова.
  }
  setTimeout(look, 250);
}

look();
