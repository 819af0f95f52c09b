package org.figurecheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.figurecheck.config.Label;
import org.figurecheck.config.Machine;
import org.figurecheck.config.Settings;
import org.figurecheck.config.SourceSettings;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Language;
import org.figurecheck.mail.FolderCourier;
import org.figurecheck.mail.MimeWriter;
import org.figurecheck.mail.Smtp;
import org.figurecheck.mail.SmtpCourier;
import org.figurecheck.report.DigestRenderer;
import org.figurecheck.report.Names;
import org.figurecheck.report.Templates;
import org.figurecheck.run.Courier;
import org.figurecheck.run.Organisation;
import org.figurecheck.run.Post;

/**
 * How mail is written and leaves, as configured.
 *
 * @param home the home folder
 * @param settings the configuration
 * @param language the language in which it is told what became of a mail
 */
record PostOffice(Path home, Settings settings, Language language) {
  Post post() {
    Machine.Mail mail = settings.machine().mail();
    Templates templates = Templates.over(List.of(home.resolve("templates")));
    return new Post(
        new DigestRenderer(templates, names(), settings.zone()),
        new MimeWriter(new MimeWriter.Sender(mail.from(), "figurecheck", "")),
        courier(mail));
  }

  private Courier courier(Machine.Mail mail) {
    return mail.smtp()
        .<Courier>map(smtp -> new SmtpCourier(smtp(smtp), mail.from(), language))
        .orElseGet(() -> new FolderCourier(home.resolve("var/outbox"), language));
  }

  private static Smtp smtp(Machine.Smtp smtp) {
    return new Smtp(
        smtp.host(),
        smtp.port(),
        Smtp.Security.valueOf(smtp.security().name()),
        smtp.user(),
        smtp.password());
  }

  private Names names() {
    Map<String, Organisation> byId =
        settings.organisations().stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
    Map<String, Bilingual> titles =
        settings.sources().stream()
            .map(SourceSettings::label)
            .collect(Collectors.toMap(Label::series, Label::title, (first, second) -> first));
    return new Known(byId, titles);
  }

  /** The names that the configuration gives. */
  private record Known(
      Map<String, org.figurecheck.run.Organisation> byId, Map<String, Bilingual> titles)
      implements Names {
    @Override
    public Names.Organisation organisation(String id, Language language) {
      org.figurecheck.run.Organisation known = byId.get(id);
      return known == null
          ? new Names.Organisation(id, "")
          : new Names.Organisation(known.name().in(language), known.responsible());
    }

    @Override
    public String series(String id, Language language) {
      return titles.getOrDefault(id, new Bilingual(id, id)).in(language);
    }
  }
}
