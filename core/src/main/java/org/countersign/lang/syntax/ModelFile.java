package org.countersign.lang.syntax;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A model as a file: a header in plain text that ends with an empty line, then, compressed, words, sets of tags, relations
 * and the network's numbers. A number is a step of its row's scale: one byte for attributes, two for all else.
 */
public final class ModelFile {

    private static final int BYTE_STEPS = 127;
    private static final int SHORT_STEPS = 32767;
    private static final int LONGEST_LINE = 10_000;

    private ModelFile() {}

    /** Writes a model; the same model gives the same bytes. */
    public static void write(SyntaxModel model, OutputStream stream) throws IOException {
        for (String line : model.header().lines()) {
            stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        stream.write('\n');
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(body))) {
            write(model.attributes().words(), out);
            write(model.attributes().tagSets(), out);
            write(model.attributes().classSets(), out);
            write(model.relations(), out);
            Shape shape = model.network().shape();
            out.writeInt(shape.width());
            out.writeInt(shape.memory());
            out.writeInt(shape.hidden());
            for (Part part : Part.values()) {
                write(model.network(), part, out);
            }
        }
        stream.write(body.toByteArray());
    }

    /**
     * Reads a model.
     *
     * @param name of the file, for messages
     * @throws IllegalStateException if it is no model
     */
    public static SyntaxModel read(InputStream stream, String name) throws IOException {
        InputStream buffered = new BufferedInputStream(stream);
        List<String> lines = new ArrayList<>();
        for (String line = line(buffered, name); !line.isEmpty(); line = line(buffered, name)) {
            lines.add(line);
        }
        ModelHeader header = ModelHeader.parse(lines, name);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(buffered)))) {
            Attributes attributes = new Attributes(strings(in), strings(in), strings(in));
            List<String> relations = strings(in);
            Shape shape = new Shape(attributes.size(), in.readInt(), in.readInt(), in.readInt(), relations.size());
            Network network = new Network(shape);
            for (Part part : Part.values()) {
                read(network, part, in);
            }
            return new SyntaxModel(attributes, network, relations, header);
        }
    }

    private static String line(InputStream stream, String name) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = stream.read(); c != '\n'; c = stream.read()) {
            if (c < 0 || line.size() == LONGEST_LINE) {
                throw new IllegalStateException(name + ": its header has no end");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void write(List<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    private static int steps(Part part) {
        return part == Part.ATTRIBUTES ? BYTE_STEPS : SHORT_STEPS;
    }

    private static void write(Network network, Part part, DataOutputStream out) throws IOException {
        Matrix matrix = network.part(part);
        for (int i = 0; i < matrix.rows(); i++) {
            float most = 0f;
            for (float value : matrix.row(i)) {
                most = Math.max(most, Math.abs(value));
            }
            float scale = most / steps(part);
            out.writeFloat(scale);
            for (float value : matrix.row(i)) {
                int step = scale == 0f ? 0 : Math.round(value / scale);
                if (part == Part.ATTRIBUTES) {
                    out.writeByte(step);
                } else {
                    out.writeShort(step);
                }
            }
        }
    }

    private static void read(Network network, Part part, DataInputStream in) throws IOException {
        Matrix matrix = network.part(part);
        boolean bytes = part == Part.ATTRIBUTES;
        ByteBuffer steps = ByteBuffer.allocate(bytes ? matrix.columns() : Short.BYTES * matrix.columns());
        for (int i = 0; i < matrix.rows(); i++) {
            float scale = in.readFloat();
            in.readFully(steps.array());
            steps.rewind();
            float[] row = matrix.row(i);
            for (int j = 0; j < row.length; j++) {
                row[j] = scale * (bytes ? steps.get() : steps.getShort());
            }
        }
    }
}
