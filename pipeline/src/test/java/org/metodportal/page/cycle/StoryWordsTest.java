package org.metodportal.page.cycle;

import static org.metodportal.page.text.PlainReading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.page.cycle.StoryWords.Aim;

/** Sentences are right for every count; a no-break space is written as a plain one here. */
final class StoryWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|0|Показателей пока нет.
          1|0|1|В документе 1 показатель; цель у него названа числом.
          2|0|2|В документе 2 показателя; цель названа у каждого.
          5|0|1|В документе 5 показателей; цель числом названа у 1.
          11|2|0|В документе 11 показателей, ещё 2 предложил портал; число, которого надо достичь, не названо ни разу.
          21|0|11|В документе 21 показатель; цель числом названа у 11.
          22|0|21|В документе 22 показателя; цель числом названа у 21.
          101|0|101|В документе 101 показатель; цель названа у каждого.
          0|1|0|Своих показателей в документе нет, портал предложил 1 показатель по тому, что в нём обещано; числовых целей нет.
          0|22|5|Своих показателей в документе нет, портал предложил 22 показателя по тому, что в нём обещано; цель числом названа у 5.
          """)
  void promised(long own, long proposals, long targets, String sentence) {
    assertReads(sentence, StoryWords.promised(own, proposals, targets));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|0|0|Сравнить с целями пока нечего.
          1|1|0|0|Единственная цель, которую можно проверить, достигнута.
          5|5|0|0|Достигнуты все цели, которые можно проверить: 5 из 5.
          2|1|1|0|Цель достигнута по 1 показателю из 2; ещё 1 приближается к ней.
          7|4|2|0|Цель достигнута по 4 показателям из 7; ещё 2 приближаются к ней; 1 отстаёт.
          11|0|0|0|Цель пока не достигнута ни по одному показателю из 11; 11 отстают.
          22|21|0|1|Цель достигнута по 21 показателю из 22; по 1 срок прошёл, а цель не достигнута.
          101|11|21|22|Цель достигнута по 11 показателям из 101; ещё 21 приближается к ней; 47 отстают; по 22 срок прошёл, а цель не достигнута.
          """)
  void reached(long judged, long met, long onTheWay, long expired, String sentence) {
    assertReads(sentence, StoryWords.reached(judged, met, onTheWay, expired));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|0|О том, стало ли лучше, судить пока рано.
          1|0|0|По сравнению с прошлыми годами: лучше — по 1 показателю.
          2|21|0|По сравнению с прошлыми годами: лучше — по 2 показателям, хуже — по 21.
          0|21|5|По сравнению с прошлыми годами: хуже — по 21 показателю, без заметных изменений — по 5.
          11|22|101|По сравнению с прошлыми годами: лучше — по 11 показателям, хуже — по 22, без заметных изменений — по 101.
          """)
  void moved(long better, long worse, long steady, String sentence) {
    assertReads(sentence, StoryWords.moved(better, worse, steady));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|false|NOTHING|Меры в портале не записаны.
          0|0|false|THIS|Меры, которые должны это изменить, в портале не записаны.
          0|1|true|THIS|Решение принято о 1 мере, она ещё не началась.
          0|2|true|NOTHING|Решение принято о 2 мерах, ни одна из них ещё не началась.
          0|21|true|THIS|Решение принято о 21 мере, ни одна из них ещё не началась.
          1|0|true|THIS|Чтобы изменить это, принята 1 мера (здесь это пример).
          2|5|true|OTHER|Приняты 2 меры (здесь это примеры), но они о других показателях.
          1|0|false|OTHER|Принята 1 мера, но она о других показателях.
          5|0|false|NOTHING|Принято 5 мер.
          11|0|false|THIS|Чтобы изменить это, принято 11 мер.
          21|0|false|NOTHING|Принята 21 мера.
          22|0|false|NOTHING|Приняты 22 меры.
          101|0|false|THIS|Чтобы изменить это, принята 101 мера.
          """)
  void measures(long measures, long ahead, boolean samples, Aim aim, String sentence) {
    assertReads(sentence, StoryWords.measures(measures, ahead, samples, aim));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|0|0|''
          0|0|0|1|Помогла ли она, сказать пока нельзя: рано или не хватает данных.
          0|0|0|5|Помогли ли они, сказать пока нельзя: рано или не хватает данных.
          1|0|0|2|Сравнение с теми, кого меры не коснулись, показывает: помогла 1 из 3; для 2 ответа пока нет.
          2|1|0|0|Сравнение с теми, кого меры не коснулись, показывает: помогли 2 из 3; 1 не дала заметной разницы.
          5|2|1|0|Сравнение с теми, кого меры не коснулись, показывает: помогло 5 из 8; 2 не дали заметной разницы; после 1 у адресатов вышло хуже, чем у остальных.
          11|21|22|101|Сравнение с теми, кого меры не коснулись, показывает: помогло 11 из 155; 21 не дала заметной разницы; после 22 у адресатов вышло хуже, чем у остальных; для 101 ответа пока нет.
          """)
  void helped(long helped, long same, long worse, long unknown, String sentence) {
    assertReads(sentence, StoryWords.helped(helped, same, worse, unknown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|0|Мер пока нет, и рекомендаций тоже.
          0|0|21|Мер пока нет, а рекомендаций — 21.
          0|1|0|Мер пока нет, и рекомендаций тоже. Позже начнётся 1 мера.
          1|0|0|Здесь 1 мера; рекомендаций сейчас нет.
          2|2|1|Здесь 2 меры и 1 рекомендация. Позже начнутся ещё 2 меры.
          11|21|22|Здесь 11 мер и 22 рекомендации. Позже начнётся ещё 21 мера.
          101|5|5|Здесь 101 мера и 5 рекомендаций. Позже начнётся ещё 5 мер.
          """)
  void lead(long measures, long ahead, long advice, String sentence) {
    assertReads(sentence, StoryWords.measuresLead(measures, ahead, advice));
  }
}
