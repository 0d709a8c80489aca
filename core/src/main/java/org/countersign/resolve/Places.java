package org.countersign.resolve;

import java.util.Set;
import org.countersign.model.Party;

/** Whether two names mean one place: {@code Tehran} and {@code Teherán}, {@code Istanbul} and {@code Estambul}. */
final class Places {

    private static final int LONG = 5;
    private static final int SLIPS = 2;

    private Places() {}

    static boolean same(String one, String other, StateNames states) {
        String mine = Name.of(one).key();
        String theirs = Name.of(other).key();
        if (mine.equals(theirs)) {
            return true;
        }
        Set<Party> here = states.ofTowns(one);
        Set<Party> there = states.ofTowns(other);
        boolean elsewhere = !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
        if (elsewhere) {
            return false;
        }
        return (states.isCapital(one) && states.isCapital(other) && !here.isEmpty() && !there.isEmpty())
                || (Math.min(mine.length(), theirs.length()) >= LONG && slips(mine, theirs) <= SLIPS);
    }

    /** Levenshtein distance. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
