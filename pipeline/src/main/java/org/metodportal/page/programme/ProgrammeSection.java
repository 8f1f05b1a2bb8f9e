package org.metodportal.page.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.content.practice.Deficit;
import org.metodportal.definition.Territory;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.programme.ProgrammesPage.DeficitRow;
import org.metodportal.page.programme.ProgrammesPage.TerritoryRow;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.registry.Programme;

/** The pages of programmes: all territories at a glance, and the catalogue of each. */
public final class ProgrammeSection {
  /** All territories at a glance; present when a territory has programmes. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.PROGRAMMES,
          new MenuEntry("Программы", 50),
          SearchKind.PROGRAMME,
          PortalModel::hasProgrammes,
          frames -> Stream.of(new ProgrammeSection(frames).portal()));

  /** The catalogue of each territory that has programmes. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::programmes,
          new MenuEntry("Программы", 90),
          SearchKind.PROGRAMME,
          results -> !results.programmes().isEmpty(),
          (results, frames) -> Stream.of(new CatalogueBuilder(frames, results).page()));

  private final PortalModel model;
  private final Frames frames;
  private final int year;

  private ProgrammeSection(Frames frames) {
    this.model = frames.model();
    this.frames = frames;
    this.year = model.asOf().getYear();
  }

  /** The page of all territories. */
  private ProgrammesPage portal() {
    List<TerritoryResults> with =
        model.territories().stream().filter(each -> !each.programmes().isEmpty()).toList();
    List<TerritoryRow> territories = new ArrayList<>();
    long all = 0;
    for (TerritoryResults results : with) {
      List<Programme> programmes = results.programmes();
      all += programmes.size();
      Territory territory = results.territory();
      territories.add(
          new TerritoryRow(
              new Link(
                  territory.name(),
                  SiteMap.PROGRAMMES.linkTo(SiteMap.programmes(territory.slug()))),
              RussianNumbers.whole(programmes.size()),
              ProgrammeWords.registered(programmes),
              ProgrammeWords.offered(programmes, year)));
    }
    List<DeficitRow> deficits = new ArrayList<>();
    for (Deficit deficit : model.deficits().all()) {
      String code = deficit.code();
      List<Link> cells = new ArrayList<>();
      for (TerritoryResults results : with) {
        long count =
            results.programmes().stream()
                .filter(each -> results.texts().programmeNotes().deficits(each).contains(code))
                .count();
        String href =
            SiteMap.PROGRAMMES.linkTo(SiteMap.programmes(results.slug()))
                + "#"
                + CatalogueAnchors.ofDeficit(code);
        cells.add(new Link(RussianNumbers.whole(count), count == 0 ? "" : href));
      }
      if (cells.stream().anyMatch(cell -> !cell.href().isEmpty())) {
        deficits.add(new DeficitRow(code, ProgrammeWords.name(deficit), List.copyOf(cells)));
      }
    }
    String lead =
        "В каталогах территорий "
            + ProgrammeWords.count(all)
            + " дополнительного профессионального образования: кто учит, сколько часов, входит ли"
            + " программа в федеральный реестр и какие дефициты закрывает.";
    return new ProgrammesPage(
        frames.ofPortal(
            SiteMap.PROGRAMMES,
            "Программы",
            lead,
            new Frames.Step("Программы", SiteMap.PROGRAMMES)),
        lead,
        year,
        List.copyOf(territories),
        List.copyOf(deficits));
  }
}
