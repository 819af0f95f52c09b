package org.figurecheck.mail;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Courier;
import org.figurecheck.run.Letter;
import org.figurecheck.run.Recipient;
import org.figurecheck.run.RenderedMail;

/** Letters to send. */
final class Letters {
  static final String ID = "<6f1c2d3e.weekly.2026-11-23@figurecheck.example>";
  static final String SUBJECT = "【数据核查】2026-11-23：新发现3处，有变化1处，未整改5处，已整改2处";
  static final String HTML = "<!DOCTYPE html><html><body><p>全县学校<b>64所</b></p></body></html>\n";
  static final String TEXT = "全县学校【64所】\n.\n..一行以点开头\n";
  static final byte[] SHEET = {'P', 'K', 3, 4, 0, (byte) 0xFF, '\r', '\n', '.', '\n'};
  static final MimeWriter.Sender SENDER =
      new MimeWriter.Sender("figures@example.org", "数据核查", "office@example.org");

  private Letters() {}

  static Letter letter() {
    return new Letter(
        ID,
        new Recipient("reader@example.org", "市教育督导室", Language.ZH, Set.of()),
        Instant.parse("2026-11-23T00:00:05Z"),
        new RenderedMail(
            SUBJECT,
            HTML,
            TEXT,
            List.of(
                new RenderedMail.Attachment(
                    "figurecheck-2026-11-23.xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    SHEET))));
  }

  static Courier.Owed owed() {
    byte[] mime = new MimeWriter(SENDER).write(letter());
    return new Courier.Owed(1, ID, "reader@example.org", mime, 0);
  }
}
