package org.figurecheck.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The ZIP package of a .docx or .xlsx, whose parts may not grow beyond a measure when inflated. */
final class OfficePackage implements AutoCloseable {
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final int MOST_ENTRIES = 20_000;
  private static final int BYTES_PER_CHARACTER = 20;
  private static final int HARMLESS = 1_000_000;
  private static final int DENSEST = 200;

  private final ZipFile zip;
  private final long limit;
  private boolean bomb;

  private OfficePackage(ZipFile zip, long limit) {
    this.zip = zip;
    this.limit = limit;
  }

  /**
   * Opens a package.
   *
   * @param old what is wrong with a file of the format before, which is no package
   */
  static OfficePackage open(byte[] bytes, String old, Limits limits)
      throws Unreadable, IOException {
    if (startsWith(bytes, OLE2)) {
      throw new Unreadable(contains(bytes, ENCRYPTED) ? "encrypted" : old);
    }
    if (!startsWith(bytes, ZIP)) {
      throw new Unreadable("other-content");
    }
    ZipFile zip = zip(bytes);
    if (zip.getEntry("_rels/.rels") == null) {
      zip.close();
      throw new Unreadable("other-content");
    }
    OfficePackage file = new OfficePackage(zip, limits.characters() * BYTES_PER_CHARACTER);
    int entries = 0;
    for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
      if (++entries > MOST_ENTRIES) {
        zip.close();
        throw new Unreadable("bomb", "ZIP");
      }
    }
    return file;
  }

  private static ZipFile zip(byte[] bytes) throws Unreadable {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
          .setMaxNumberOfDisks(1)
          .get();
    } catch (IOException endless) {
      throw new Unreadable("cut-off");
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  InputStream part(String name) throws Unreadable, IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Unreadable("broken-part", name);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Unreadable("encrypted");
    }
    return new Bounded(zip.getInputStream(entry), entry.getCompressedSize());
  }

  /** Whether reading stopped because a part inflates beyond all measure. */
  boolean isBomb() {
    return bomb;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Bounded extends FilterInputStream {
    private final long most;
    private long read;

    Bounded(InputStream in, long compressed) {
      super(in);
      this.most = Math.min(limit, Math.max(HARMLESS, compressed * DENSEST));
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int some = super.read(bytes, offset, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int some) throws IOException {
      read += some;
      if (read > most) {
        bomb = true;
        throw new IOException("inflates beyond " + most + " bytes");
      }
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length && matches(bytes, 0, start);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (matches(bytes, i, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] bytes, int at, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
