package org.countersign.eval.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.eval.baseline.Row;

/**
 * How well one treebank's text is read.
 *
 * @param treebank which
 * @param given with its words given
 * @param lemmas with its words and their parts of speech given
 * @param raw from its raw text, by the names that {@code score-conllu.py} gives them
 * @param losses by what is lost and how the text was damaged, in points
 */
public record ReadingFigures(
        Treebank treebank, GivenScore given, double lemmas, Map<String, Double> raw, Map<String, Double> losses) {

    /** Its rows of the baseline. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        byFigure().forEach((figure, value) -> rows.add(row(figure, value)));
        return rows;
    }

    /** All figures by name, in the order in which they are shown; in percent, losses in points. */
    public Map<String, Double> byFigure() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.putAll(given.byFigure());
        figures.put("lemmas, UPOS given", lemmas);
        raw.forEach((figure, value) -> figures.put(figure + ", raw text", value));
        figures.put("LAS lost, raw text", given.las() - raw.getOrDefault("LAS", 0.0));
        figures.putAll(losses);
        return figures;
    }

    private Row row(String figure, double value) {
        Row.Key key =
                new Row.Key("reading " + treebank.name(), treebank.language().iso(), figure);
        return Row.measured(key, value, Row.Behind.NOTHING);
    }
}
