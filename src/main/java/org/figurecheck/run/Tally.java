package org.figurecheck.run;

/**
 * What a run looked at.
 *
 * @param reports reports judged
 * @param figures figures in them
 * @param held questions that held
 * @param undecided questions that could not be decided
 * @param notChecked reports that are known but could not be checked this time
 * @param unassigned reports that belong to no known organisation or period
 */
public record Tally(
    long reports, long figures, long held, long undecided, long notChecked, long unassigned) {}
