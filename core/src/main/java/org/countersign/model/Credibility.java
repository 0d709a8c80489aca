package org.countersign.model;

/**
 * Information credibility after the Admiralty code, computed by a published rule.
 *
 * @param grade 1 (confirmed by other sources) to 6 (cannot be judged); 1 only where independence is shown
 * @param reason why, one sentence
 */
public record Credibility(int grade, String reason) {

    public Credibility {
        if (grade < 1 || grade > 6) {
            throw new IllegalArgumentException("credibility is 1 to 6, got " + grade);
        }
    }
}
