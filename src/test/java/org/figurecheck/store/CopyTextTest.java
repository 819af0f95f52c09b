package org.figurecheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Whatever is written by COPY is what is read by COPY. */
class CopyTextTest {
  private static Handle handle;

  @BeforeContainer
  static void open() {
    handle = TestDatabase.create().jdbi().open();
    handle.execute("CREATE TABLE copied (n int, a text, b text, c boolean)");
  }

  @AfterContainer
  static void close() {
    handle.close();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<Character> characters =
        Arbitraries.chars()
            .with('\\', 'N', '\t', '\n', '\r', '\b', '\0', '.', '\u000B', '\f')
            .all();
    return characters.list().ofMaxSize(12).map(CopyTextTest::joined).list().ofMaxSize(20);
  }

  private static String joined(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  @Property(tries = 60)
  void everyTextComesBack(@ForAll("texts") List<String> texts) throws SQLException {
    handle.execute("TRUNCATE copied");
    Connection connection = handle.getConnection();
    try (CopyText rows = new CopyText(connection, "COPY copied FROM STDIN")) {
      for (int i = 0; i < texts.size(); i++) {
        rows.field(i).field(texts.get(i)).field(texts.get(i)).field(true).endRow();
      }
      rows.finish();
    }
    CopyOut out =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("COPY (SELECT * FROM copied ORDER BY n) TO STDOUT");
    for (String text : texts) {
      CopyLine row = new CopyLine(out.readFromCopy());
      row.skip(1);
      assertThat(row.text()).isEqualTo(StorableText.of(text));
      assertThat(row.text()).isEqualTo(StorableText.of(text));
      assertThat(row.flag()).isTrue();
    }
    assertThat(out.readFromCopy()).isNull();
  }

  @Property
  void storableTextHasAsManyCodePoints(@ForAll String text) {
    String storable = StorableText.of(text);

    assertThat(storable.codePointCount(0, storable.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(storable).doesNotContain("\0");
  }
}
