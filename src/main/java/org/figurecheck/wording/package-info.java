/** Every text that a person sees, in Chinese and English, from bundles. */
package org.figurecheck.wording;
