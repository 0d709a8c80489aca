package org.countersign.eval.training;

/**
 * How a network is trained.
 *
 * @param teacherEpochs times that a teacher learns from all sentences
 * @param pupilEpochs times that the pupil does
 * @param averaged of these, the last ones whose networks are averaged
 * @param batch sentences after which the network is moved
 * @param rate of learning at the beginning; it falls in a line to a twelfth
 * @param attributeLoss probability that an attribute of a word is lost
 * @param outputLoss probability that an output of a layer is lost
 * @param exploration probability that a wrong decision is followed, after the first epoch
 * @param spoiled share of sentences that are spoiled
 * @param teachers networks that are trained first; the pupil learns from them
 * @param trust how much of what the pupil learns is the teachers'
 */
record Settings(
        int teacherEpochs,
        int pupilEpochs,
        int averaged,
        int batch,
        double rate,
        float attributeLoss,
        float outputLoss,
        double exploration,
        double spoiled,
        int teachers,
        float trust) {

    private static final int AVERAGED = 4;

    /** As the models that ship are trained. */
    static Settings standard() {
        return new Settings(13, 18, AVERAGED, 8, 0.002, 0.25f, 0.08f, 0.9, 0.12, 3, 0.7f);
    }

    Settings withEpochs(int number) {
        return new Settings(
                number,
                number,
                Math.min(AVERAGED, number),
                batch,
                rate,
                attributeLoss,
                outputLoss,
                exploration,
                spoiled,
                teachers,
                trust);
    }

    Settings withTeachers(int number) {
        return new Settings(
                teacherEpochs,
                pupilEpochs,
                averaged,
                batch,
                rate,
                attributeLoss,
                outputLoss,
                exploration,
                spoiled,
                number,
                trust);
    }
}
