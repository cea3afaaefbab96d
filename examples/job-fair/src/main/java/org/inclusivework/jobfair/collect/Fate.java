package org.inclusivework.jobfair.collect;

/** What became of a cell. The later ones outweigh the earlier. */
enum Fate {
    /** Nobody has looked at it yet. */
    NONE,
    /** It stands around a table: a title, a header, a sum, who filled in the form. */
    AROUND,
    /** It is in the column where it belongs, or says nothing, as a dash does. */
    UNDERSTOOD,
    /** No column is for it; it is in the remarks as it was written. */
    KEPT,
    /** Somebody has to be asked what it means; what can be kept is in the merged sheet too. */
    ASKED,
    /** It is not used: damaged, rounded, or a number of a certificate or identity card. */
    REFUSED
}
