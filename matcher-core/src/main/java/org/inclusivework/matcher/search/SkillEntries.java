package org.inclusivework.matcher.search;

import java.nio.ByteBuffer;

/**
 * Reckons, by skill, the cells by work that ask for it, and the largest share and weight it has there.
 *
 * <p>Goes over the rows twice, so that it needs no more room than what it makes.
 */
final class SkillEntries {
    private final OpeningRows rows;
    private final int[] cellStart;
    private final RequirementWeights weights;

    /** Where the entries of each skill begin; one more than there are skills. */
    final int[] start;
    /** By skill and cell, see {@link SkillsOfCell}. */
    final int[] entries;
    /** By cell: at least the largest sum of the weights of an opening's requirements. */
    final float[] mostWeight;

    /**
     * Reckons the entries.
     *
     * @param cellStart where each cell begins; one more than there are cells
     */
    SkillEntries(OpeningRows rows, int[] cellStart, int skills, RequirementWeights weights) {
        this.rows = rows;
        this.cellStart = cellStart;
        this.weights = weights;
        this.start = new int[skills + 1];
        this.mostWeight = new float[cellStart.length - 1];
        count();
        this.entries = new int[start[skills]];
        fill();
    }

    private void count() {
        int[] lastCell = new int[start.length];
        for (int cell = 0; cell < mostWeight.length; cell++) {
            for (int at = cellStart[cell]; at < cellStart[cell + 1]; at++) {
                ByteBuffer buffer = rows.buffer(at);
                int row = rows.start(at);
                int requirements = OpeningRows.requirements(buffer, row);
                for (int i = 0; i < requirements; i++) {
                    int skill = OpeningRows.skill(OpeningRows.requirement(buffer, row, i));
                    if (lastCell[skill] != cell + 1) {
                        lastCell[skill] = cell + 1;
                        start[skill + 1]++;
                    }
                }
            }
        }
        for (int skill = 1; skill < start.length; skill++) {
            start[skill] += start[skill - 1];
        }
    }

    private void fill() {
        int skills = start.length - 1;
        byte[] numberOfWeight = weights.numbers();
        int[] next = start.clone();
        SkillsOfCell here = new SkillsOfCell(skills);
        for (int cell = 0; cell < mostWeight.length; cell++) {
            here.clear();
            float most = 0;
            for (int at = cellStart[cell]; at < cellStart[cell + 1]; at++) {
                ByteBuffer buffer = rows.buffer(at);
                int row = rows.start(at);
                int requirements = OpeningRows.requirements(buffer, row);
                double sum = weights.sum(buffer, row);
                most = Math.max(most, Math.nextUp((float) sum));
                for (int i = 0; i < requirements; i++) {
                    int requirement = OpeningRows.requirement(buffer, row, i);
                    int manner = OpeningRows.manner(requirement);
                    here.add(OpeningRows.skill(requirement), weights.of(manner) / sum, numberOfWeight[manner]);
                }
            }
            mostWeight[cell] = most;
            for (int i = 0; i < here.size(); i++) {
                entries[next[here.skill(i)]++] = here.entry(i, cell);
            }
        }
    }
}
