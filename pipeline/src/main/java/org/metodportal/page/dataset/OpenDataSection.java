package org.metodportal.page.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.PublisherDetails;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.Address;
import org.metodportal.page.FieldMeaning;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.PublishedFile;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.check.CheckSection;
import org.metodportal.page.dataset.DataSetPage.Column;
import org.metodportal.page.dataset.DataSetPage.Field;
import org.metodportal.page.dataset.OpenDataPage.Download;
import org.metodportal.page.opendata.DataSet;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.TableColumn;
import org.metodportal.page.opendata.TableFormat;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianSize;

/** Makes the pages of open data: the list, the passport of each table and its editions. */
public final class OpenDataSection {
  /** Open data: the list, the passport of each table and its editions. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.OPEN_DATA,
          new MenuEntry("Открытые данные", 70),
          SearchKind.PORTAL,
          frames -> new OpenDataSection(frames).all());

  private static final String NOT_SAID = "не указано";

  private final PortalModel model;
  private final Frames frames;

  private OpenDataSection(Frames frames) {
    this.model = frames.model();
    this.frames = frames;
  }

  /** The list first. */
  private Stream<Page> all() {
    return Stream.of(
            Stream.of(list()),
            model.files().stream()
                .map(PublishedFile::dataSet)
                .flatMap(Stream::ofNullable)
                .map(this::passport),
            new EditionPageBuilder(frames).all())
        .flatMap(pages -> pages);
  }

  public static Address passport(String identifier) {
    return SiteMap.OPEN_DATA.folder(identifier);
  }

  private Page list() {
    Address address = SiteMap.OPEN_DATA;
    List<Download> sets = new ArrayList<>();
    List<Download> files = new ArrayList<>();
    for (PublishedFile file : model.files()) {
      (file.dataSet() != null ? sets : files).add(download(file, address));
    }
    return new OpenDataPage(
        frames.ofPortal(
            address,
            "Открытые данные",
            "Все опубликованные показатели в машиночитаемом виде: таблицы, паспорта наборов,"
                + " условия использования.",
            new Frames.Step("Открытые данные", address)),
        List.copyOf(sets),
        List.copyOf(files),
        !model.portal().details().inn().isEmpty(),
        flags(),
        model.editions().isEmpty() ? "" : address.linkTo(SiteMap.EDITIONS),
        CheckSection.isPresent(model) ? address.linkTo(SiteMap.CHECK) : "",
        model.hasFigures() ? address.linkTo(SiteMap.TABLE) : "",
        model.portal().title()
            + " : данные на "
            + RussianDates.full(model.asOf())
            + " — URL: "
            + frames.fullAddress(address));
  }

  private static Download download(PublishedFile file, Address address) {
    DataSet set = file.dataSet();
    return new Download(
        file.name(),
        address.linkTo(address.file(file.name())),
        file.title(),
        set == null ? "" : set.table().description(),
        set == null ? "" : address.linkTo(passport(set.identifier())),
        RussianSize.of(file.bytes()),
        file.alsoAs().stream().map(each -> download(each, address)).toList());
  }

  private Page passport(DataSet set) {
    Address address = passport(set.identifier());
    PublishedTable table = set.table();
    Address data = SiteMap.OPEN_DATA.file(table.fileName());
    List<Link> versions = new ArrayList<>();
    for (DataSet.Version version : set.versions()) {
      String file = version.fileName();
      versions.add(new Link(file, address.linkTo(address.file(file))));
    }
    return new DataSetPage(
        frames.ofPortal(
            address,
            table.title() + ": паспорт набора данных",
            "Паспорт набора открытых данных «"
                + table.title()
                + "»: владелец, даты, столбцы, версии и условия использования.",
            new Frames.Step("Открытые данные", SiteMap.OPEN_DATA),
            new Frames.Step(table.title(), address)),
        table.title(),
        table.description(),
        address.linkTo(data),
        fields(set, address, data),
        address.linkTo(address.file(DataSet.PASSPORT)),
        table.columns().stream().map(OpenDataSection::column).toList(),
        List.copyOf(versions),
        model.editions().stream()
            .flatMap(edition -> edition.files().stream())
            .anyMatch(file -> file.name().equals(table.fileName())));
  }

  private List<Field> fields(DataSet set, Address address, Address data) {
    PortalDescription portal = model.portal();
    PublisherDetails publisher = portal.details();
    PublishedTable table = set.table();
    Address structure = address.file(set.versions().get(0).structureFile());
    return List.of(
        said("Идентификационный номер", set.identifier()),
        said("Наименование набора", table.title()),
        said("Описание набора", table.description()),
        said("Владелец набора", portal.publisher()),
        said("Ответственное лицо (должность)", publisher.officer()),
        said("Телефон ответственного лица", publisher.phone()),
        said("Адрес электронной почты", publisher.email()),
        new Field(
            "Гиперссылка (URL) на набор", frames.fullAddress(data), address.linkTo(data), false),
        said("Формат набора", TableFormat.CSV.description()),
        new Field(
            "Описание структуры набора",
            frames.fullAddress(structure),
            address.linkTo(structure),
            false),
        said("Дата первой публикации", RussianDates.numeric(set.created())),
        dated("Дата последнего изменения", RussianDates.numeric(set.modified())),
        dated("Содержание последнего изменения", change(set)),
        dated("Дата актуальности набора", RussianDates.numeric(set.valid())),
        said("Периодичность обновления", "по мере изменения данных; портал собирается каждую ночь"),
        said("Ключевые слова", String.join(", ", table.subject())));
  }

  private static String change(DataSet set) {
    if (set.modified().equals(set.created())) {
      return "первая публикация";
    }
    return set.structured().equals(set.modified())
        ? "изменены столбцы и строки"
        : "обновлены строки";
  }

  private static Field said(String name, String text) {
    return new Field(name, text.isEmpty() ? NOT_SAID : text, "", false);
  }

  private static Field dated(String name, String text) {
    return new Field(name, text, "", true);
  }

  private static Column column(TableColumn column) {
    String type =
        switch (column.type()) {
          case "integer" -> "целое число";
          case "number" -> "число";
          case "year" -> "год";
          case "date" -> "дата ГГГГ-ММ-ДД";
          case "boolean" -> "true или false";
          default -> "текст";
        };
    return new Column(column.name(), type, column.russian(), column.words());
  }

  private static List<FieldMeaning> flags() {
    return List.of(
        new FieldMeaning(
            ObservationFlag.HIDDEN.code(),
            "Скрыто: группа мала или ответ в ней почти общий, по числу можно узнать людей."
                + " Числитель, знаменатель и значение пусты."),
        new FieldMeaning(
            ObservationFlag.ZERO_DENOMINATOR.code(),
            "Не из кого считать: знаменатель равен нулю, поэтому доли нет."),
        new FieldMeaning(
            ObservationFlag.NO_VALUE.code(),
            "Нет данных: таблицы этого года не присланы, или считать нечего."),
        new FieldMeaning(
            ObservationFlag.AWAITED.code(),
            "Ещё не опубликовано: числа закрытых лет выйдут вместе со следующими исправлениями."),
        new FieldMeaning(
            ObservationFlag.PROVISIONAL.code(),
            "Уточняется: значение есть, но год не закрыт или исправление в нём так мало, что по"
                + " нему узнали бы одного или двух человек."));
  }
}
