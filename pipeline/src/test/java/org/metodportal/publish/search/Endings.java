package org.metodportal.publish.search;

import java.util.List;

/** Ends of Russian forms, of which test words are made, and words that are split with care. */
final class Endings {
  /** Of nouns, adjectives, verbs, participles and gerunds, with suffixes that a stemmer cuts. */
  static final List<String> ALL =
      List.of(
          ("а я о е и ы у ю ь й ев ов ие ье иями ями ами еи ии ией ей ой ий иям ям ием ем ам ом ах"
                  + " иях ях ию ью ия ья ее ые ое ими ыми ый им ым его ого ему ому их ых ую юю ая"
                  + " яя ою ею ем анный анного ивший ывшая ующий ающим яющ ящий вшись ивши ывшись"
                  + " авши яв ла ала ила ыла ена ейте уйте ите или ыли уй ил ыл ен ило ыло ено ят"
                  + " ует уют ит ыт ены ить ыть ишь ет ете йте ют ны ть ешь нно ался илась аются"
                  + " ость ости остью остный ейший ейше ейшая енный нн ннь ок ек ко ка оки очек ся"
                  + " сь")
              .split(" "));

  /** Numbers, mixed alphabets, marks, hyphens, abbreviations. */
  static final List<String> ODD =
      List.of(
          "№128/1",
          "N128/1",
          "№ 01-03/126-о",
          "п.3.3.1.",
          "3.2.1)",
          "530-од",
          "Р-174",
          "P-174",
          "PMO",
          "ИOM",
          "Excel",
          "o7-2a",
          "K1",
          "учре\u00adждение",
          "за\u0301мок",
          "научно\u2011методический",
          "научно-методический",
          "и\u0306од",
          "ёжик",
          "III",
          "12,5",
          "30.05.2022",
          "https://metodportal.example/a",
          "ИОМ",
          "ОУ",
          "диплом",
          "режим",
          "приём",
          "кредит",
          "урок",
          "значок");

  private Endings() {}
}
