//! The beginning of a text, for a line in a list.

const LONGEST: usize = 160;

/// At most 160 characters on one line, white space run together.
pub(crate) fn of(text: &str) -> String {
    let mut line = String::new();
    let mut count = 0;
    for word in text.split_whitespace() {
        if count > 0 {
            line.push(' ');
            count += 1;
        }
        for letter in word.chars() {
            if count >= LONGEST {
                return line;
            }
            line.push(letter);
            count += 1;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_runs_together_and_long_text_is_cut() {
        assert_eq!(of("  one\n\n two\tthree "), "one two three");
        assert_eq!(of(&"関税".repeat(200)).chars().count(), LONGEST);
    }
}
