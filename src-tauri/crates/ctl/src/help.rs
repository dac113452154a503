//! The command line's own words, in the locale of whoever asks.

use std::ffi::OsString;

use clap::{Arg, Command, CommandFactory, FromArgMatches};
use locale::Words;

use crate::args::{Cli, Line};

/// The words of the locale that the environment asks for. Whose door it is, is not known yet.
pub(crate) fn words_of_system() -> Words {
    let wishes = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    // POSIX: the first that is set and not empty counts, alone.
    let wish = wishes.into_iter().find(|wish| !wish.is_empty()).unwrap_or_default();
    Words::for_locale(locale::negotiate(&[wish]))
}

/// Reads a command line.
pub(crate) fn parse(words: &Words, line: Vec<OsString>) -> Result<Cli, clap::Error> {
    let matches = say(Cli::command(), "", words).try_get_matches_from(line)?;
    Cli::from_arg_matches(&matches)
}

/// Reads a line of a batch.
pub(crate) fn parse_line(words: &Words, line: Vec<String>) -> Result<Line, clap::Error> {
    let matches = say(Line::command(), "", words).try_get_matches_from(line)?;
    Line::from_arg_matches(&matches)
}

const TEMPLATE: &str = "{about}\n\n{usage-heading} {usage}\n\n{all-args}{after-help}";

fn say(command: Command, path: &str, words: &Words) -> Command {
    let id = if path.is_empty() { "ctl-about".to_owned() } else { format!("ctl-about-{path}") };
    let (arguments, options) = (words.say("ctl-help-arguments", &[]), words.say("ctl-help-options", &[]));
    let mut command = command
        .about(words.say(&id, &[]))
        .help_template(TEMPLATE.replace("{usage-heading}", &words.say("ctl-help-usage", &[])))
        .subcommand_help_heading(words.say("ctl-help-commands", &[]))
        .next_help_heading(options.clone())
        .mut_args(|argument| {
            let id = argument_id(&argument);
            let heading = if argument.is_positional() { &arguments } else { &options };
            argument.help(words.say(&id, &[])).help_heading(heading.clone())
        })
        .mut_subcommands(|sub| {
            let path = if path.is_empty() { sub.get_name().to_owned() } else { format!("{path}-{}", sub.get_name()) };
            say(sub, &path, words)
        });
    if path.is_empty() && !command.is_disable_help_flag_set() {
        command = command
            .disable_help_flag(true)
            .disable_version_flag(true)
            .arg(
                Arg::new("help")
                    .long("help")
                    .short('h')
                    .global(true)
                    .action(clap::ArgAction::Help)
                    .help(words.say("ctl-arg-help", &[])),
            )
            .arg(
                Arg::new("version")
                    .long("version")
                    .action(clap::ArgAction::Version)
                    .help(words.say("ctl-arg-version", &[])),
            )
            .after_help(words.say("ctl-help-environment", &[]));
    }
    command
}

fn argument_id(argument: &Arg) -> String {
    format!("ctl-arg-{}", argument.get_id().as_str().replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(command: &Command, path: &str, found: &mut Vec<String>) {
        found.push(if path.is_empty() { "ctl-about".to_owned() } else { format!("ctl-about-{path}") });
        found.extend(command.get_arguments().map(argument_id));
        for sub in command.get_subcommands() {
            let path = if path.is_empty() { sub.get_name().to_owned() } else { format!("{path}-{}", sub.get_name()) };
            ids(sub, &path, found);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_words() {
        let words = Words::for_locale("en");
        let mut found = Vec::new();
        ids(&say(Cli::command(), "", &words), "", &mut found);
        let without: Vec<_> = found.into_iter().filter(|id| !words.has(id)).collect();
        assert_eq!(without, Vec::<String>::new());
    }

    #[test]
    fn the_parser_is_consistent() {
        say(Cli::command(), "", &Words::for_locale("en")).debug_assert();
        say(Line::command(), "", &Words::for_locale("en")).debug_assert();
    }
}
