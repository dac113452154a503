//! What may happen when a file is opened.

/// What a file is, as far as its handling goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// A picture that the window can draw.
    Picture,
    /// Plain text.
    Text,
    /// May run something when it is opened.
    Dangerous,
    /// Anything else.
    Other,
}

/// Endings of names whose files run, or can carry what runs: programs, scripts, shortcuts, disk images, documents with
/// macros, pages.
const DANGEROUS: &[&str] = &[
    "apk", "app", "appimage", "bat", "chm", "cmd", "com", "cpl", "deb", "desktop", "dll", "dmg", "docm", "dotm", "exe",
    "gadget", "hta", "htm", "html", "img", "iso", "jar", "jnlp", "js", "jse", "lnk", "mht", "msi", "msp", "one", "pif",
    "potm", "ppam", "pptm", "ps1", "py", "reg", "rpm", "run", "scf", "scr", "sh", "svg", "url", "vb", "vbe", "vbs",
    "vhd", "wsf", "wsh", "xhtml", "xla", "xlam", "xll", "xlsm", "xltm", "xml",
];

const PICTURES: &[&str] = &["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"];

/// Judges by the name first: it decides what a system does with the file.
pub(crate) fn of(name: &str, media_type: &str) -> FileKind {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.trim().to_lowercase()).unwrap_or_default();
    if DANGEROUS.contains(&ending.as_str()) {
        FileKind::Dangerous
    } else if PICTURES.contains(&media_type) {
        FileKind::Picture
    } else if media_type.starts_with("text/plain") || media_type == "text/csv" {
        FileKind::Text
    } else {
        FileKind::Other
    }
}

impl FileKind {
    pub(crate) const fn previewable(self) -> bool {
        matches!(self, Self::Picture | Self::Text)
    }

    pub(crate) const fn dangerous(self) -> bool {
        matches!(self, Self::Dangerous)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_decides_before_the_type_that_the_sender_claims() {
        let check = |name, media_type, kind| assert_eq!(of(name, media_type), kind, "{name} as {media_type}");
        check("photo.png", "image/png", FileKind::Picture);
        check("photo.png.exe", "image/png", FileKind::Dangerous);
        check("INVOICE.JS", "text/plain", FileKind::Dangerous);
        check("drawing.svg", "image/svg+xml", FileKind::Dangerous);
        check("list.csv", "text/csv", FileKind::Text);
        check("", "application/pdf", FileKind::Other);
    }
}
