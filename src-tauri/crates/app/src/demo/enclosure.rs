//! Small files that go with the demonstration's mails, made as they are needed.

use crate::error::Result;

use super::malformed;

/// A media type and its bytes.
pub(super) struct Enclosure {
    pub(super) media_type: &'static str,
    pub(super) content: Vec<u8>,
}

/// The file of this name; its ending says what it is.
pub(super) fn of(name: &str) -> Result<Enclosure> {
    let (media_type, content) = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("pdf") => ("application/pdf", pdf(name)),
        Some("png") => ("image/png", png(name)),
        Some("csv") => ("text/csv; charset=utf-8", csv()),
        Some("txt") => ("text/plain; charset=utf-8", name.as_bytes().to_vec()),
        _ => return Err(malformed()),
    };
    Ok(Enclosure { media_type, content })
}

fn csv() -> Vec<u8> {
    b"serial,model,bought,fault\r\nKO35-004417,Kestrel 35 mm f/1.8,2025-10-12,autofocus\r\n\
      KO85-001203,Kestrel 85 mm f/2,2024-03-02,aperture\r\nKOX2-000871,Kestrel X2,2026-01-20,battery door\r\n"
        .to_vec()
}

/// One page that bears the file's own name (ISO 32000-1, 7.5).
fn pdf(name: &str) -> Vec<u8> {
    let title: String =
        name.chars().filter(|letter| letter.is_ascii_alphanumeric() || " ._-".contains(*letter)).collect();
    let page = format!("BT /F1 18 Tf 56 780 Td (Kestrel Optics) Tj 0 -28 Td /F1 11 Tf ({title}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>"
            .to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", out.len()));
        out.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = out.len();
    let count = objects.len() + 1;
    out.push_str(&format!("xref\n0 {count}\n{table}trailer\n<< /Size {count} /Root 1 0 R >>\n"));
    out.push_str(&format!("startxref\n{start}\n%%EOF\n"));
    out.into_bytes()
}

const WIDTH: u32 = 120;
const HEIGHT: u32 = 80;

/// A lens, more or less: rings of a colour that follows from the name.
fn png(name: &str) -> Vec<u8> {
    let hue = name.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    let mut rows = Vec::new();
    for y in 0..HEIGHT {
        // Each row begins with its filter: none.
        rows.push(0);
        for x in 0..WIDTH {
            let (dx, dy) = (x.abs_diff(WIDTH / 2), y.abs_diff(HEIGHT / 2));
            let ring = (dx * dx + dy * dy).isqrt();
            let light = if ring > 38 { 235 } else { 40 + (ring * 7) % 120 };
            for shift in [0, 8, 16] {
                rows.push(u8::try_from(light + ((hue >> shift) & 15)).unwrap_or(u8::MAX));
            }
        }
    }
    let mut out = vec![0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n'];
    let mut head = Vec::new();
    head.extend_from_slice(&WIDTH.to_be_bytes());
    head.extend_from_slice(&HEIGHT.to_be_bytes());
    head.extend_from_slice(&[8, 2, 0, 0, 0]);
    chunk(&mut out, *b"IHDR", &head);
    chunk(&mut out, *b"IDAT", &stored(&rows));
    chunk(&mut out, *b"IEND", &[]);
    out
}

fn chunk(out: &mut Vec<u8>, kind: [u8; 4], body: &[u8]) {
    out.extend_from_slice(&u32::try_from(body.len()).unwrap_or(u32::MAX).to_be_bytes());
    let from = out.len();
    out.extend_from_slice(&kind);
    out.extend_from_slice(body);
    let sum = crc(out.get(from..).unwrap_or_default());
    out.extend_from_slice(&sum.to_be_bytes());
}

/// A zlib stream (RFC 1950) whose blocks are stored as they are (RFC 1951, 3.2.4).
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let blocks = bytes.chunks(0xffff).count();
    for (number, block) in (1..).zip(bytes.chunks(0xffff)) {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        out.push(u8::from(number == blocks));
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(&(!length).to_le_bytes());
        out.extend_from_slice(block);
    }
    let (low, high) = bytes.iter().fold((1_u32, 0_u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65_521;
        (low, (high + low) % 65_521)
    });
    out.extend_from_slice(&((high << 16) | low).to_be_bytes());
    out
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_the_specifications() {
        // The check value of CRC-32/ISO-HDLC, and the last chunk of every PNG.
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
        assert!(png("lens.png").ends_with(&[0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82]));
    }

    #[test]
    fn a_page_finds_its_own_table() {
        let text = String::from_utf8(pdf("Rechnung 0447.pdf")).unwrap();
        let start: usize = text.rsplit("startxref\n").next().unwrap().lines().next().unwrap().parse().unwrap();
        assert!(text[start..].starts_with("xref\n0 6\n"));
    }
}
