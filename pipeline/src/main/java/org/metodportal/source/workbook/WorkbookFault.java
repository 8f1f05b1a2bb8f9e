package org.metodportal.source.workbook;

import org.metodportal.source.file.UnreadableFileException;

/** Why a workbook, or the rest of it, cannot be read. */
enum WorkbookFault {
  BROKEN(
      "workbook-broken",
      "Книга Excel повреждена: она открывается не целиком.",
      "Откройте её в Excel и сохраните заново как «Книга Excel (.xlsx)» без пароля."),
  NO_SHEETS(
      "workbook-broken",
      "В книге нет ни одного листа с таблицей: только диаграммы.",
      "Сохраните лист с таблицей как «Книга Excel (.xlsx)»."),
  OTHER_ARCHIVE(
      "workbook-broken",
      "Это архив или документ другой программы, а не книга Excel.",
      "Распакуйте архив, откройте таблицу и сохраните её как «Книга Excel (.xlsx)»."),
  OPEN_DOCUMENT(
      "workbook-broken",
      "Это таблица OpenDocument (.ods) под другим именем: такие не читаются.",
      "Откройте её в LibreOffice или МойОфис и сохраните как «Книга Excel (.xlsx)»."),
  BINARY(
      "workbook-broken",
      "Это двоичная книга Excel (.xlsb) под другим именем: такие не читаются.",
      "Откройте её в Excel и сохраните как «Книга Excel (.xlsx)»."),
  TEXT_DOCUMENT(
      "workbook-broken",
      "Это документ Word, а не книга Excel.",
      "Скопируйте таблицу в Excel и сохраните как «Книга Excel (.xlsx)»."),
  TOO_LARGE(
      "workbook-too-large",
      "Книга распаковывается во много раз больше, чем бывают таблицы.",
      "Скопируйте строки таблицы в новую книгу и пришлите её."),
  ROW_BEYOND(
      "workbook-too-large",
      "В книге есть строка с номером больше 1 048 576: в Excel таких нет.",
      "Скопируйте строки таблицы в новую книгу и пришлите её."),
  COLUMN_BEYOND(
      "columns-too-many",
      "В строке больше 16 384 столбцов: в Excel столько не бывает.",
      "Скопируйте столбцы таблицы в новую книгу и пришлите её."),
  CELL_TOO_LONG(
      "record-too-long",
      "В ячейке больше миллиона знаков: в таблице таких не бывает.",
      "Сократите текст этой ячейки; дальше неё файл не прочитан.");

  private final String code;
  private final String message;
  private final String hint;

  WorkbookFault(String code, String message, String hint) {
    this.code = code;
    this.message = message;
    this.hint = hint;
  }

  /** The fault at a 1-based row; 0 when the whole workbook is meant. */
  UnreadableFileException exception(int row) {
    return new UnreadableFileException(code, row, message, hint);
  }
}
