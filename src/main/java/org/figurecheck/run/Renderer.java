package org.figurecheck.run;

/** Puts a digest into words. */
public interface Renderer {
  RenderedMail render(Digest digest);
}
