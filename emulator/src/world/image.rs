//! The size of a picture, read from the head of its file.

/// Width and height of a PNG, GIF, JPEG or WebP.
pub(crate) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = png(bytes).or_else(|| gif(bytes)).or_else(|| jpeg(bytes)).or_else(|| webp(bytes))?;
    (size.0 > 0 && size.1 > 0).then_some(size)
}

fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n").then_some(())?;
    Some((big_endian_32(bytes, 16)?, big_endian_32(bytes, 20)?))
}

fn gif(bytes: &[u8]) -> Option<(u32, u32)> {
    bytes.starts_with(b"GIF8").then_some(())?;
    Some((little_endian_16(bytes, 6)?, little_endian_16(bytes, 8)?))
}

/// Walks the segments to the frame header, which alone has the size.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    bytes.starts_with(&[0xff, 0xd8]).then_some(())?;
    let mut at = 2;
    loop {
        let marker = *bytes.get(at + 1)?;
        let is_frame = matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
        if is_frame {
            return Some((big_endian_16(bytes, at + 7)?, big_endian_16(bytes, at + 5)?));
        }
        at += 2 + usize::try_from(big_endian_16(bytes, at + 2)?).ok()?;
    }
}

fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    (bytes.starts_with(b"RIFF") && bytes.get(8..12)? == b"WEBP").then_some(())?;
    match bytes.get(12..16)? {
        b"VP8X" => Some((1 + little_endian_24(bytes, 24)?, 1 + little_endian_24(bytes, 27)?)),
        b"VP8 " => Some((little_endian_16(bytes, 26)? & 0x3fff, little_endian_16(bytes, 28)? & 0x3fff)),
        b"VP8L" => {
            let bits = little_endian_16(bytes, 21)? | little_endian_16(bytes, 23)? << 16;
            Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        _ => None,
    }
}

fn number(bytes: &[u8], at: usize, width: usize) -> Option<impl DoubleEndedIterator<Item = u32> + '_> {
    bytes.get(at..at + width).map(|bytes| bytes.iter().map(|byte| u32::from(*byte)))
}

fn big_endian_32(bytes: &[u8], at: usize) -> Option<u32> {
    number(bytes, at, 4).map(|bytes| bytes.fold(0, |sum, byte| sum << 8 | byte))
}

fn big_endian_16(bytes: &[u8], at: usize) -> Option<u32> {
    number(bytes, at, 2).map(|bytes| bytes.fold(0, |sum, byte| sum << 8 | byte))
}

fn little_endian_16(bytes: &[u8], at: usize) -> Option<u32> {
    number(bytes, at, 2).map(|bytes| bytes.rev().fold(0, |sum, byte| sum << 8 | byte))
}

fn little_endian_24(bytes: &[u8], at: usize) -> Option<u32> {
    number(bytes, at, 3).map(|bytes| bytes.rev().fold(0, |sum, byte| sum << 8 | byte))
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn the_common_formats() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0, 0, 1, 2, 0, 0, 0, 3]);
        assert_eq!(size(&png), Some((258, 3)));
        assert_eq!(size(b"GIF89a\x02\x00\x03\x00"), Some((2, 3)));
        let jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 5, 0, 7];
        assert_eq!(size(&jpeg), Some((7, 5)));
        assert_eq!(size(b"no picture"), None);
    }
}
