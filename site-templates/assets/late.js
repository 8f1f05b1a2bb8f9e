/*
 * Says at the top of a page that the portal was not updated when it promised to be. The line with
 * the day of the data, at the foot of every page, names the first day on which it is late; without
 * this script that line alone tells how old the page is.
 */
'use strict';

{
  const line = document.querySelector('[data-late]');
  const [year, month, day] = line.dataset.late.split('-').map(Number);
  if (new Date() >= new Date(year, month - 1, day)) {
    const words = line.textContent.trim();
    const notice = document.createElement('p');
    notice.className = 'notice notice-warning';
    notice.textContent =
      'Обновление задержалось, ' + words.charAt(0).toLowerCase() + words.slice(1).replace(/\.?$/, '.');
    document.getElementById('main').prepend(notice);
  }
}
