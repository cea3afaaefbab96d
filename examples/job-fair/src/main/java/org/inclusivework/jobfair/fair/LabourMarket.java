package org.inclusivework.jobfair.fair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How common occupations are, how much of them can leave the site, and what real postings call them. */
final class LabourMarket {
    private final Map<String, double[]> employment = new HashMap<>();
    private final Map<String, double[]> remote = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    private LabourMarket() {}

    static LabourMarket read(Path dataDir) throws IOException {
        LabourMarket market = new LabourMarket();
        for (DataTable.Row row : DataTable.read(dataDir.resolve("scale/oews2024_national.tsv.gz"))) {
            String employed = row.get("employment");
            if (row.get("level").equals("detailed") && !employed.isEmpty() && Character.isDigit(employed.charAt(0))) {
                add(market.employment, row.get("occ_code"), Double.parseDouble(employed));
            }
        }
        Map<String, String> indexes = new HashMap<>();
        for (DataTable.Row row : DataTable.read(dataDir.resolve("telework/nesta_remote_proximity_dev.tsv.gz"))) {
            indexes.put(row.get("esco_id"), row.get("remote_labor_index"));
        }
        for (DataTable.Row row : DataTable.read(dataDir.resolve("crosswalk/esco_onet_crosswalk.tsv.gz"))) {
            String index = indexes.getOrDefault(row.get("esco_id"), "");
            if (!index.isEmpty()) {
                add(market.remote, row.get("onet_soc").substring(0, 7), Double.parseDouble(index));
            }
        }
        for (DataTable.Row row : DataTable.read(dataDir.resolve("csco/job_titles_to_csco_dev.tsv.gz"))) {
            market.titles.add(row.get("job_title"));
        }
        return market;
    }

    private static void add(Map<String, double[]> means, String soc, double value) {
        for (int end : new int[] {7, 6, 5, 4, 2, 0}) {
            double[] sum = means.computeIfAbsent(soc.substring(0, end), k -> new double[2]);
            sum[0] += value;
            sum[1]++;
        }
    }

    private static double mean(Map<String, double[]> means, String soc) {
        for (int end : new int[] {7, 6, 5, 4, 2, 0}) {
            double[] sum = means.get(soc.substring(0, end));
            if (sum != null) {
                return sum[0] / sum[1];
            }
        }
        throw new IllegalStateException("nothing is known of " + soc);
    }

    /** Returns the people employed in an occupation, or the mean of its nearest group. */
    double employed(String soc) {
        return mean(employment, soc);
    }

    /** Returns the share of an occupation's activities that can be done remotely, 0 to 1. */
    double remoteShare(String soc) {
        return mean(remote, soc);
    }

    /** Returns whether a real posting bears the title. */
    boolean posted(String title) {
        return titles.contains(title);
    }
}
