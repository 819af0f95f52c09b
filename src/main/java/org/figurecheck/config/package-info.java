/**
 * Reads config/ into one small record per package.
 *
 * <p>{@link org.figurecheck.config.Settings#load} is the way in.
 */
package org.figurecheck.config;
