package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ScriptFolding;

/** A sentence whose figures are marked with braces, so that a test needs no extractor. */
final class Marked {
  private static final String HAN = "零一二三四五六七八九十";
  private static final Map<String, UnitClass> UNITS =
      Map.ofEntries(
          Map.entry("人", UnitClass.PERSON),
          Map.entry("名", UnitClass.PERSON),
          Map.entry("位", UnitClass.PERSON),
          Map.entry("人次", UnitClass.PERSON_TIME),
          Map.entry("所", UnitClass.INSTITUTION),
          Map.entry("家", UnitClass.INSTITUTION),
          Map.entry("户", UnitClass.INSTITUTION),
          Map.entry("处", UnitClass.PLACE),
          Map.entry("场", UnitClass.EVENT),
          Map.entry("次", UnitClass.EVENT),
          Map.entry("个", UnitClass.THING),
          Map.entry("套", UnitClass.THING),
          Map.entry("台", UnitClass.THING),
          Map.entry("项", UnitClass.THING),
          Map.entry("大", UnitClass.THING),
          Map.entry("类", UnitClass.THING),
          Map.entry("级", UnitClass.THING),
          Map.entry("枚", UnitClass.THING),
          Map.entry("门", UnitClass.THING),
          Map.entry("年", UnitClass.TIME),
          Map.entry("张", UnitClass.THING),
          Map.entry("平方公里", UnitClass.AREA),
          Map.entry("亩", UnitClass.AREA),
          Map.entry("公斤", UnitClass.WEIGHT),
          Map.entry("元", UnitClass.MONEY),
          Map.entry("", UnitClass.NONE),
          Map.entry("teachers", UnitClass.PERSON),
          Map.entry("women", UnitClass.PERSON),
          Map.entry("men", UnitClass.PERSON));

  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();

  static Passage passage(String marked) {
    Marked reader = new Marked();
    for (String piece : marked.split("(?=\\{)|(?<=\\})")) {
      reader.take(piece);
    }
    return new Passage(ScriptFolding.fold(reader.text.toString()), reader.mentions);
  }

  private void take(String piece) {
    boolean figure = piece.startsWith("{");
    String plain = figure ? piece.substring(1, piece.length() - 1) : piece;
    if (figure) {
      Span span = new Span(text.length(), text.length() + plain.length());
      mentions.add(new Mention(mentions.size(), span, figure(span, ScriptFolding.fold(plain))));
    }
    text.append(plain);
  }

  private static Figure figure(Span span, String raw) {
    int digits = 0;
    while (digits < raw.length() && isNumeral(raw.charAt(digits))) {
      digits++;
    }
    String number = raw.substring(0, digits);
    String rest = raw.substring(digits);
    boolean vague = rest.startsWith("余");
    String symbol = (vague ? rest.substring(1) : rest).strip();
    Quantity quantity = quantity(number, symbol, vague);
    Subject subject = new Subject("", "", Role.UNKNOWN, Aspect.ACTUAL);
    return new Figure(new Place(span.start(), span.end(), ""), raw, quantity, subject);
  }

  private static Quantity quantity(String number, String symbol, boolean vague) {
    if (number.contains("-")) {
      Unit years = new Unit("年", UnitClass.TIME);
      return new Quantity(Kind.RANGE, Amount.UNKNOWN, years, "", number);
    }
    if (number.contains(":")) {
      Amount first = Amount.exactly(new BigDecimal(number.substring(0, number.indexOf(':'))));
      return new Quantity(Kind.RATIO, first, Unit.NONE, "", "");
    }
    BigDecimal value = value(number);
    boolean year = symbol.equals("年") && number.length() == 4;
    Kind kind =
        switch (symbol) {
          case "%" -> Kind.PERCENT;
          case "个百分点" -> Kind.PERCENTAGE_POINT;
          case "元" -> Kind.MONEY;
          case "平方公里", "亩" -> Kind.AREA;
          case "公斤" -> Kind.WEIGHT;
          case "年" -> year ? Kind.YEAR : Kind.DURATION;
          default -> Kind.COUNT;
        };
    boolean share = kind == Kind.PERCENT || kind == Kind.PERCENTAGE_POINT;
    UnitClass unitClass = share ? UnitClass.SHARE : UNITS.getOrDefault(symbol, UnitClass.OTHER);
    Amount amount = vague ? Amount.rounded(value, BigDecimal.TEN) : Amount.exactly(value);
    String iso = kind == Kind.YEAR ? number : "";
    return new Quantity(kind, amount, new Unit(symbol, unitClass), vague ? "余" : "", iso);
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9')
        || c == '.'
        || c == ':'
        || c == '-'
        || HAN.indexOf(c) >= 0
        || c == '两';
  }

  private static BigDecimal value(String number) {
    if (number.equals("两")) {
      return BigDecimal.valueOf(2);
    }
    int han = HAN.indexOf(number.charAt(0));
    return han >= 0 ? BigDecimal.valueOf(han) : new BigDecimal(number);
  }

  /** The ties as lines such as “whole-parts 56人 = 17人 + 3×10人 [unknown yes]”. */
  static List<String> shown(Passage passage, List<Tie> ties) {
    return ties.stream().map(tie -> line(passage, tie)).toList();
  }

  /** What numbers count, as “三项 = 甲 + 乙 + 丙; …”. */
  static String counts(Passage passage, List<Tie> ties) {
    return String.join("; ", shown(passage, ties))
        .replace("list-count count ", "")
        .replace(" item ", " = ")
        .replace(" [yes unknown]", "");
  }

  private static String line(Passage passage, Tie tie) {
    StringBuilder line = new StringBuilder(tie.type().wireName());
    for (MemberRole role : MemberRole.values()) {
      List<String> texts =
          tie.knots().stream()
              .filter(knot -> knot.role() == role)
              .map(k -> (k.times() > 1 ? k.times() + "×" : "") + k.span().in(passage.text()))
              .toList();
      if (!texts.isEmpty()) {
        line.append(' ').append(role.wireName()).append(' ').append(String.join(" + ", texts));
      }
    }
    return line + " [" + tie.covering().wireName() + " " + tie.disjoint().wireName() + "]";
  }
}
