package org.countersign.lang.syntax;

/** What is done to a network's numbers on their way: reading leaves them alone, training loses some by chance. */
public interface Noise {

    /** Reading: nothing is lost. */
    Noise NONE = new Noise() {
        @Override
        public boolean losesAttribute() {
            return false;
        }

        @Override
        public float attributeScale() {
            return 1f;
        }

        @Override
        public void rectify(float[] vector) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = Math.max(0f, vector[i]);
            }
        }
    };

    /** Whether the next attribute is lost. */
    boolean losesAttribute();

    /** What the attributes that are left are multiplied by. */
    float attributeScale();

    /** Makes negative numbers zero; training loses others too and multiplies what is left. */
    void rectify(float[] vector);
}
