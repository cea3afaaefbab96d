package org.inclusivework.jobfair;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} shows, in this order: what the command is for, examples, then all that may be written. */
final class HelpPage {
    private static final String EXAMPLES = "examples";

    /**
     * One example.
     *
     * @param what what it does
     * @param line the command line
     */
    record Example(String what, String line) {}

    private HelpPage() {}

    /** Arranges the help of a command and of all below it. */
    static void arrange(CommandLine commandLine, Texts texts) {
        IHelpSectionRenderer examples = help -> render(examples(help.commandSpec(), texts), texts);
        commandLine.setHelpSectionKeys(List.of(
                UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                EXAMPLES,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST,
                UsageMessageSpec.SECTION_KEY_FOOTER));
        commandLine.getHelpSectionMap().put(EXAMPLES, examples);
        commandLine.getSubcommands().values().forEach(below -> arrange(below, texts));
    }

    /** Returns the examples of a command: {@code job-fair.rank.example.0} and so on, each two lines. */
    static List<Example> examples(CommandSpec command, Texts texts) {
        List<Example> examples = new ArrayList<>();
        String key = command.qualifiedName(".") + ".example.";
        for (int i = 0; texts.has(key + i); i++) {
            String[] lines = texts.get(key + i).split("\n", 2);
            examples.add(new Example(lines[0], lines[1]));
        }
        return examples;
    }

    private static String render(List<Example> examples, Texts texts) {
        StringBuilder out = new StringBuilder();
        if (!examples.isEmpty()) {
            out.append('\n').append(texts.get("help.examples")).append('\n');
            for (Example example : examples) {
                out.append("  ").append(example.what()).append('\n');
                out.append("    ").append(example.line()).append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
