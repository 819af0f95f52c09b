/**
 * Which figure is wrong and what it should have been: localisation, typing slips, units, garbles.
 */
package org.figurecheck.suspect;
