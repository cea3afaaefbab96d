package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.scoring.FactsCompiler;

/** What requirements weigh, by the manner in which they are asked for; immutable. */
final class RequirementWeights {
    private final double[] ofManner = new double[OpeningStatement.MANNERS];

    RequirementWeights(FactsCompiler compiler) {
        for (int manner = 0; manner < ofManner.length; manner++) {
            ofManner[manner] = compiler.requirementWeight(manner);
        }
    }

    double of(int manner) {
        return ofManner[manner];
    }

    /** Returns the sum over the requirements of a row. */
    double sum(ByteBuffer rows, int start) {
        int n = OpeningRows.requirements(rows, start);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += ofManner[OpeningRows.manner(OpeningRows.requirement(rows, start, i))];
        }
        return sum;
    }

    /** Returns the few weights that there are, rising. */
    float[] distinct() {
        double[] sorted = Arrays.stream(ofManner).distinct().sorted().toArray();
        float[] floats = new float[sorted.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) sorted[i];
        }
        return floats;
    }

    /** Returns the number of each manner's weight among those. */
    byte[] numbers() {
        float[] distinct = distinct();
        byte[] numbers = new byte[ofManner.length];
        for (int manner = 0; manner < numbers.length; manner++) {
            numbers[manner] = (byte) Arrays.binarySearch(distinct, (float) ofManner[manner]);
        }
        return numbers;
    }
}
