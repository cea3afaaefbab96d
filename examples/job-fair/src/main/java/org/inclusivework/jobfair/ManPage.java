package org.inclusivework.jobfair;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes the manual page of the program out of the very model that reads its command line; see man(7) for the language. */
final class ManPage {
    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    ManPage(Texts texts) {
        this.texts = texts;
    }

    String of(CommandSpec root) {
        String name = root.name();
        macro(
                "TH",
                quoted(name.toUpperCase(Locale.ROOT)),
                "1",
                quoted(""),
                quoted(name),
                quoted(texts.get("man.manual")));
        // Chinese has no spaces to stretch.
        macro("ad", "l");
        section("man.name");
        text(name + " \\- " + escaped(description(root).getFirst()));
        section("man.synopsis");
        for (String line : root.usageMessage().customSynopsis()) {
            macro("B", quoted(line.strip()));
            macro("br");
        }
        section("man.description");
        description(root).forEach(line -> text(escaped(line)));
        section("man.examples");
        examples(root);
        section("man.commands");
        for (CommandLine command :
                root.subcommands().values().stream().distinct().toList()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                command(command.getCommandSpec());
            }
        }
        section("man.exit");
        exitCodes(root);
        section("man.environment");
        for (String variable : List.of("JOB_FAIR_LANG", "LC_ALL, LC_MESSAGES, LANG", "NO_COLOR", "TERM")) {
            item(variable, texts.get("man.environment." + variable.replaceAll(",.*", "")));
        }
        return page.toString();
    }

    private void command(CommandSpec command) {
        macro("SS", quoted(command.qualifiedName()));
        description(command).forEach(line -> {
            text(escaped(line));
            macro("PP");
        });
        examples(command);
        command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(this::argument);
        command.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .forEach(this::argument);
        command.subcommands().values().stream().distinct().forEach(below -> command(below.getCommandSpec()));
    }

    private void argument(ArgSpec argument) {
        String name = argument instanceof OptionSpec option
                ? String.join(", ", option.names())
                : ((PositionalParamSpec) argument).paramLabel();
        boolean value = argument instanceof OptionSpec && argument.arity().max() > 0;
        item(value ? name + "=" + argument.paramLabel() : name, texts.get(String.valueOf(argument.descriptionKey())));
    }

    private void examples(CommandSpec command) {
        for (HelpPage.Example example : HelpPage.examples(command, texts)) {
            macro("PP");
            text(escaped(example.what()));
            macro("PP");
            macro("RS", "4");
            macro("nf");
            text(escaped(example.line()));
            macro("fi");
            macro("RE");
        }
    }

    private void exitCodes(CommandSpec root) {
        for (Map.Entry<String, String> code : root.usageMessage().exitCodeList().entrySet()) {
            item(code.getKey().strip(), code.getValue());
        }
    }

    private static List<String> description(CommandSpec command) {
        return List.of(command.usageMessage().description());
    }

    private void section(String key) {
        macro("SH", quoted(texts.get(key)));
    }

    private void item(String term, String meaning) {
        macro("TP");
        macro("B", quoted(term));
        text(escaped(meaning));
    }

    private void macro(String name, String... arguments) {
        page.append('.').append(name);
        for (String argument : arguments) {
            page.append(' ').append(argument);
        }
        page.append('\n');
    }

    private void text(String line) {
        // A line that begins like a request is none.
        page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "")
                .append(line)
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\(rs").replace("-", "\\-").replace('\n', ' ');
    }

    private static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\(dq") + '"';
    }
}
