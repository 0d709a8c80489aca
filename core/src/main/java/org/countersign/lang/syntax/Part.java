package org.countersign.lang.syntax;

import static org.countersign.lang.syntax.Shape.ATTACHED;
import static org.countersign.lang.syntax.Shape.DISTANCES;
import static org.countersign.lang.syntax.Shape.SLOTS;
import static org.countersign.lang.syntax.Shape.TAGS;

import java.util.function.ToIntFunction;

/** A matrix of the network: what its rows and columns are. In the order in which they lie in the network's numbers. */
@SuppressWarnings("ImmutableEnumChecker") // its functions capture nothing
public enum Part {
    /** A row for each value of each attribute of a word. */
    ATTRIBUTES(Shape::attributes, Shape::width),
    /** First layer: the word before, the word, the word after. */
    NEAR(shape -> 3 * shape.width(), Shape::width),
    NEAR_BIAS(shape -> 1, Shape::width),
    /** Second layer, which so sees two words to each side. */
    WIDE(shape -> 3 * shape.width(), Shape::width),
    WIDE_BIAS(shape -> 1, Shape::width),
    /** Parts of speech from the second layer. */
    TAG(Shape::width, shape -> TAGS),
    TAG_BIAS(shape -> 1, shape -> TAGS),
    /** What a part of speech, as far as it is probable, adds to its word. */
    TAGGED(shape -> TAGS, Shape::width),
    /** What is carried from the sentence's beginning: how much is kept, then what is taken in. */
    FORWARD(Shape::width, shape -> 2 * shape.memory()),
    FORWARD_BIAS(shape -> 1, shape -> 2 * shape.memory()),
    /** The same from its end. */
    BACKWARD(Shape::width, shape -> 2 * shape.memory()),
    BACKWARD_BIAS(shape -> 1, shape -> 2 * shape.memory()),
    /** What was carried from both ends and the word itself. */
    MIXED(shape -> 2 * shape.memory() + shape.width(), Shape::width),
    MIXED_BIAS(shape -> 1, Shape::width),
    /** The root, which is no word. */
    ROOT(shape -> 1, Shape::width),
    /** A word in a slot of the parser's state, slot by slot. */
    SLOT(shape -> SLOTS * shape.width(), Shape::hidden),
    /** An empty slot. */
    EMPTY(shape -> SLOTS, Shape::hidden),
    /** The relation of an attached word, and one row for none, slot by slot. */
    RELATION(shape -> ATTACHED * (shape.relations() + 1), Shape::hidden),
    /** How far the top of the stack is from the next word, then from the word below it. */
    DISTANCE(shape -> 2 * DISTANCES, Shape::hidden),
    HIDDEN_BIAS(shape -> 1, Shape::hidden),
    /** Shift, left, right. */
    ACTION(Shape::hidden, shape -> 3),
    ACTION_BIAS(shape -> 1, shape -> 3),
    /** Relation of an arc to the left. */
    LEFT(Shape::hidden, Shape::relations),
    LEFT_BIAS(shape -> 1, Shape::relations),
    /** Relation of an arc to the right. */
    RIGHT(Shape::hidden, Shape::relations),
    RIGHT_BIAS(shape -> 1, Shape::relations);

    private final ToIntFunction<Shape> rows;
    private final ToIntFunction<Shape> columns;

    Part(ToIntFunction<Shape> rows, ToIntFunction<Shape> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    public int rows(Shape shape) {
        return rows.applyAsInt(shape);
    }

    public int columns(Shape shape) {
        return columns.applyAsInt(shape);
    }

    public int size(Shape shape) {
        return rows(shape) * columns(shape);
    }
}
