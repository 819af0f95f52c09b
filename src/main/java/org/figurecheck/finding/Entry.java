package org.figurecheck.finding;

import java.time.Instant;
import java.util.Optional;

/**
 * A finding with its life so far.
 *
 * @param id its own id for life, 0 before it is stored
 * @param state what became of it
 * @param finding the finding as last seen
 * @param firstFound when a run first decided on it
 * @param lastFound when a run last found it
 * @param waiver the waiver that a person gave, if any
 */
public record Entry(
    long id,
    State state,
    Finding finding,
    Instant firstFound,
    Instant lastFound,
    Optional<Waiver> waiver) {}
