package org.figurecheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.figurecheck.run.Digest;

/** Makes the sections of a digest out of its lines. */
final class Sections {
  private final LineWords words;
  private final Texts texts;

  Sections(LineWords words, Texts texts) {
    this.words = words;
    this.texts = texts;
  }

  /** The lines come sorted; of each kind of section only so many findings are shown. */
  List<DigestView.Section> of(List<Digest.Line> lines, int most) {
    Map<Part, List<Digest.Line>> parts =
        lines.stream()
            .collect(Collectors.groupingBy(Part::of, LinkedHashMap::new, Collectors.toList()));
    List<DigestView.Section> sections = new ArrayList<>();
    int full = most;
    int brief = most;
    for (Map.Entry<Part, List<Digest.Line>> part : parts.entrySet()) {
      boolean isBrief = part.getKey().isBrief();
      int room = isBrief ? brief : full;
      int shown = Math.min(room, part.getValue().size());
      sections.add(section(part.getKey(), part.getValue(), shown));
      full -= isBrief ? 0 : shown;
      brief -= isBrief ? shown : 0;
    }
    return sections;
  }

  private DigestView.Section section(Part part, List<Digest.Line> lines, int shown) {
    int rest = lines.size() - shown;
    return new DigestView.Section(
        texts.say("section." + part.key()),
        texts.say("hint." + part.key()),
        part.isBrief(),
        groups(lines.subList(0, shown)),
        rest == 0 ? "" : texts.say("rest", rest));
  }

  private List<DigestView.Group> groups(List<Digest.Line> lines) {
    Map<String, List<Digest.Line>> byOrganisation =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.entry().finding().report().organisation(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byOrganisation.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  private DigestView.Group group(String id, List<Digest.Line> lines) {
    Names.Organisation organisation = words.organisation(id);
    return new DigestView.Group(
        organisation.name(),
        organisation.responsible().isEmpty()
            ? ""
            : texts.say("responsible", organisation.responsible()),
        texts.say("count.unit", lines.size()),
        lines.stream().map(words::view).toList());
  }
}
