package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurecheck.figure.Answer;

/** Wholes told in several measures at once, and parts told in each: “80户200人，其中甲村30户90人”. */
final class PairedParts {
  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_BARE = 8;
  private static final int MOST = 3;
  private static final String SEPARATORS = "，、；： ";
  private static final Set<Character> NO_SUM = Set.of('均', '每', '率', '各', '比', '最', '第', '剩', '超');

  /** A thing that lies in two parts is counted in both. */
  private static final List<String> SHARED =
      List.of("涉及", "覆盖", "惠及", "受益", "辐射", "带动", "服务", "参加", "参与");

  private final Passage passage;
  private final Cue cue;
  private PartScan.Rest rest = PartScan.Rest.NONE;

  PairedParts(Passage passage, Cue cue) {
    this.passage = passage;
    this.cue = cue;
  }

  /** A tie for each measure, none where the text does not tell whole and parts alike. */
  List<Tie> ties() {
    if (cue.kind() != Cue.Kind.OF_WHICH) {
      return List.of();
    }
    List<Mention> before = passage.unbracketed(passage.sentenceStart(cue.start()), cue.start());
    List<Tie> ties = List.of();
    for (int width = Math.min(MOST, before.size()); width > 1 && ties.isEmpty(); width--) {
      ties = ties(before.subList(before.size() - width, before.size()));
    }
    return ties;
  }

  private List<Tie> ties(List<Mention> whole) {
    List<List<Part>> rows = isWhole(whole) ? rows(whole) : List.of();
    if (rows.isEmpty()) {
      return List.of();
    }
    Gates gates = new Gates(passage, cue, rest);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      int column = i;
      Sum sum = gates.sum(rows.stream().map(row -> row.get(column)).toList());
      boolean apart = i == 0 || !AnyWord.in(gap(whole, i), SHARED);
      ties.add(
          PartsReader.tie(whole.get(i), apart ? sum : new Sum(sum.parts(), Answer.NO, Answer.NO)));
    }
    return ties;
  }

  /** Whether the figures stand right before the cue, each of another measure. */
  private boolean isWhole(List<Mention> whole) {
    String behind = passage.unbracketedText(whole.get(whole.size() - 1).end(), cue.start());
    boolean clear = behind.isEmpty() || behind.equals("，") || behind.equals("；");
    return clear && whole.stream().allMatch(m -> isSum(m) && isAlone(m, whole));
  }

  private boolean isSum(Mention mention) {
    return mention.isQuantity()
        && (Units.isCounted(mention) || Units.isMeasured(mention) || Units.countsTimes(mention))
        && isSummed(lead(mention));
  }

  private static boolean isAlone(Mention mention, List<Mention> whole) {
    return whole.stream().noneMatch(m -> m != mention && Units.sameClass(m, mention));
  }

  private List<List<Part>> rows(List<Mention> whole) {
    List<List<Part>> rows = new ArrayList<>();
    List<Mention> figures =
        passage.unbracketed(cue.from(), passage.scopeEnd(cue.from())).stream()
            .filter(Mention::isQuantity)
            .toList();
    int width = whole.size();
    int from = cue.from();
    rest = PartScan.Rest.NONE;
    for (int i = 0; i < figures.size(); i += width) {
      List<Mention> row = figures.subList(i, Math.min(i + width, figures.size()));
      String lead = passage.unbracketedText(from, row.get(0).start());
      if (!isLike(whole, row) || !isLabel(lead, i == 0)) {
        rest = PartScan.Rest.SURE;
        break;
      }
      String label = PartName.bare(trimmed(lead));
      rows.add(row.stream().map(m -> new Part(m, label, List.of(), false)).toList());
      from = row.get(width - 1).end();
    }
    return rows;
  }

  /** Whether figures are told as the whole was, or more shortly. */
  private boolean isLike(List<Mention> whole, List<Mention> row) {
    return row.size() == whole.size()
        && IntStream.range(0, row.size())
            .allMatch(
                i ->
                    Units.sameClass(whole.get(i), row.get(i))
                        && (i == 0 || isShorter(gap(whole, i), gap(row, i))));
  }

  private static boolean isShorter(String told, String gap) {
    boolean bare = gap.isEmpty() || gap.equals("、");
    return isSummed(gap) && (bare ? told.length() < LONGEST_BARE : told.endsWith(gap));
  }

  private static boolean isLabel(String lead, boolean first) {
    boolean parted = first || (!lead.isEmpty() && SEPARATORS.indexOf(lead.charAt(0)) >= 0);
    String label = trimmed(lead);
    return parted
        && !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && label.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0)
        && isSummed(label)
        && !Phrase.comments(label)
        && !Phrase.opensStatement(label);
  }

  private static String trimmed(String lead) {
    int start = 0;
    while (start < lead.length() && SEPARATORS.indexOf(lead.charAt(start)) >= 0) {
      start++;
    }
    return lead.substring(start).strip();
  }

  /** Whether words do not make their figure a mean, a rate, a rank or a change. */
  private static boolean isSummed(String words) {
    return !Phrase.compares(words) && words.chars().noneMatch(c -> NO_SUM.contains((char) c));
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - LONGEST_LABEL), mention.start());
  }

  /** The words between a figure and the one before it. */
  private String gap(List<Mention> row, int i) {
    return passage.unbracketedText(row.get(i - 1).end(), row.get(i).start());
  }
}
