package org.countersign.eval.score;

/** A field of an agreement that is scored, and when two values of it are the same. */
public enum AgreementField {
    INSTRUMENT(Measure.INSTRUMENT),
    STATUS(Measure.STATUS),
    DATE(Measure.DATE),
    PLACE(Measure.PLACE),
    SIGNATORIES(Measure.SIGNATORIES),
    SECTORS(Measure.SECTORS),
    ITEMS(Measure.ITEMS);

    private final Measure measure;

    AgreementField(Measure measure) {
        this.measure = measure;
    }

    Measure measure() {
        return measure;
    }

    boolean same(Value gold, Value predicted) {
        return switch (this) {
            case INSTRUMENT, STATUS, SECTORS -> gold.text().equals(predicted.text());
            case DATE -> predicted.text().startsWith(gold.text());
            case PLACE -> gold.words().share(predicted.words());
            case ITEMS -> gold.words().share(predicted.words()) || sameButForPlural(gold, predicted);
            case SIGNATORIES -> sameSurname(gold.words(), predicted.words()) && sameParty(gold, predicted);
        };
    }

    private static boolean sameButForPlural(Value gold, Value predicted) {
        return gold.words().list().stream()
                .map(AgreementField::singular)
                .anyMatch(word -> predicted.words().list().stream()
                        .map(AgreementField::singular)
                        .anyMatch(word::equals));
    }

    private static String singular(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == 's') {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean sameSurname(Words gold, Words predicted) {
        return !gold.isEmpty()
                && !predicted.isEmpty()
                && (predicted.list().contains(surname(gold)) || gold.list().contains(surname(predicted)));
    }

    private static String surname(Words name) {
        return name.list().get(name.list().size() - 1);
    }

    private static boolean sameParty(Value gold, Value predicted) {
        return gold.detail().isEmpty()
                || predicted.detail().isEmpty()
                || gold.detail().equals(predicted.detail());
    }
}
