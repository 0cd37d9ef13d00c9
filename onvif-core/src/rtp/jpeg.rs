//! Motion JPEG in RTP (RFC 2435), with the header extension that ONVIF adds for what the RFC cannot say
//! (Streaming Specification, "JPEG over RTP").

use std::fmt;

use super::jpeg_tables::is_standard_huffman_table;
use super::packet::{Builder, MAX_MAX_PAYLOAD, PacketisedUnit};

/// Room for the tables that travel in the first packet.
const MIN_JPEG_PAYLOAD: usize = 1024;
/// Largest width and height of the RFC, in pixels: 255 blocks of 8.
const MAX_SIDE: u16 = 2040;
/// The profile-defined 16 bits of the ONVIF extension in the first packet of a frame.
const EXTENSION_FIRST: [u8; 2] = [0xFF, 0xD8];
/// Q value for "tables in the stream, and they may change".
const Q_IN_BAND: u8 = 255;

/// Why a picture cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JpegError {
    /// The bytes end or contradict themselves before the scan.
    Malformed,
    /// A form of JPEG that the payload format does not have: progressive or arithmetic coding, more than 8 bits, several scans,
    /// or a chroma sampling other than 4:2:0 and 4:2:2.
    Unsupported,
}

impl fmt::Display for JpegError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            JpegError::Malformed => "malformed JPEG picture",
            JpegError::Unsupported => "a form of JPEG that RTP cannot carry",
        })
    }
}

impl std::error::Error for JpegError {}

/// Cuts one JFIF picture into packets.
///
/// The quantisation tables travel with each picture. Pictures larger than 2040 pixels on a side, and those with Huffman tables of
/// their own, get the ONVIF header extension in their first packet. No payload is longer than `max_payload` bytes, which is raised
/// to 1024 when smaller. The marker is on the last packet.
///
/// # Errors
/// [`JpegError`] for what is no baseline JPEG with 4:2:0 or 4:2:2 sampling.
pub fn packetise_jpeg(image: &[u8], max_payload: usize) -> Result<PacketisedUnit, JpegError> {
    let max_payload = max_payload.clamp(MIN_JPEG_PAYLOAD, MAX_MAX_PAYLOAD);
    let picture = Picture::parse(image)?;
    let extension = picture.extension();
    if extension.len() + 512 > max_payload {
        return Err(JpegError::Unsupported);
    }
    let mut builder = Builder::new(picture.scan.len(), max_payload);
    let mut offset = 0;
    loop {
        let first = offset == 0;
        let mut room = max_payload;
        if first && !extension.is_empty() {
            builder.set_extension();
            builder.put(&extension);
            room -= extension.len();
        }
        room -= picture.put_headers(&mut builder, offset, first);
        let rest = &picture.scan[offset..];
        let fragment = &rest[..room.min(rest.len())];
        builder.put(fragment);
        builder.end_packet();
        offset += fragment.len();
        if offset >= picture.scan.len() {
            return Ok(builder.finish());
        }
    }
}

/// What the payload format needs to know of a picture.
struct Picture<'a> {
    width: u16,
    height: u16,
    /// 0 for 4:2:2, 1 for 4:2:0.
    kind: u8,
    restart_interval: u16,
    luma: &'a [u8; 64],
    chroma: &'a [u8; 64],
    frame_segment: &'a [u8],
    /// Segments with Huffman tables that a receiver does not know, with their markers.
    huffman_segments: Vec<&'a [u8]>,
    scan: &'a [u8],
}

impl<'a> Picture<'a> {
    fn parse(image: &'a [u8]) -> Result<Self, JpegError> {
        let mut rest = image.strip_prefix(&[0xFF, 0xD8]).ok_or(JpegError::Malformed)?;
        let mut tables: [Option<&[u8; 64]>; 4] = [None; 4];
        let mut frame = None;
        let mut restart_interval = 0;
        let mut huffman_segments = Vec::new();
        loop {
            let Segment {
                whole: segment,
                marker,
                content,
                after,
            } = next_segment(rest)?;
            match marker {
                0xC0 => frame = Some((segment, Frame::parse(content)?)),
                0xC1..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return Err(JpegError::Unsupported),
                0xC4 if !only_standard_tables(content)? => huffman_segments.push(segment),
                0xDB => read_quantisation_tables(content, &mut tables)?,
                0xDD => {
                    let interval = content.first_chunk::<2>().ok_or(JpegError::Malformed)?;
                    restart_interval = u16::from_be_bytes(*interval);
                }
                0xDA => {
                    let (frame_segment, frame) = frame.ok_or(JpegError::Malformed)?;
                    if content.first() != Some(&3) {
                        return Err(JpegError::Unsupported);
                    }
                    let table = |id: u8| {
                        tables
                            .get(usize::from(id))
                            .copied()
                            .flatten()
                            .ok_or(JpegError::Malformed)
                    };
                    // An end marker is implied by the marker bit; without it decoders append their own.
                    let scan = after.strip_suffix(&[0xFF, 0xD9]).unwrap_or(after);
                    if scan.is_empty() || scan.len() >= 1 << 24 {
                        return Err(JpegError::Malformed);
                    }
                    return Ok(Picture {
                        width: frame.width,
                        height: frame.height,
                        kind: frame.kind,
                        restart_interval,
                        luma: table(frame.luma_table)?,
                        chroma: table(frame.chroma_table)?,
                        frame_segment,
                        huffman_segments,
                        scan,
                    });
                }
                _ => {}
            }
            rest = after;
        }
    }

    fn fits_rfc(&self) -> bool {
        self.width <= MAX_SIDE && self.height <= MAX_SIDE
    }

    /// The ONVIF header extension with its own four bytes, empty when the RFC's header says everything.
    fn extension(&self) -> Vec<u8> {
        if self.fits_rfc() && self.huffman_segments.is_empty() {
            return Vec::new();
        }
        let mut content: Vec<u8> = self.huffman_segments.concat();
        content.extend(self.frame_segment);
        // Fill bytes may stand in front of any marker, and the length counts words of four bytes.
        let fill = content.len().next_multiple_of(4) - content.len();
        let words = ((content.len() + fill) / 4) as u16;
        let mut extension = EXTENSION_FIRST.to_vec();
        extension.extend(words.to_be_bytes());
        extension.extend(std::iter::repeat_n(0xFF, fill));
        extension.append(&mut content);
        extension
    }

    /// Writes the headers of RFC 2435 section 3.1 and returns their length.
    fn put_headers(&self, builder: &mut Builder, offset: usize, first: bool) -> usize {
        let [_, o0, o1, o2] = (offset as u32).to_be_bytes();
        let blocks = |side: u16| {
            if self.fits_rfc() {
                side.div_ceil(8) as u8
            } else {
                0
            }
        };
        let restart = if self.restart_interval > 0 { 64 } else { 0 };
        builder.put(&[
            0,
            o0,
            o1,
            o2,
            self.kind | restart,
            Q_IN_BAND,
            blocks(self.width),
            blocks(self.height),
        ]);
        let mut length = 8;
        if self.restart_interval > 0 {
            let [r0, r1] = self.restart_interval.to_be_bytes();
            // First and last bit and a count of all ones: the receiver reassembles whole frames (section 3.1.7).
            builder.put(&[r0, r1, 0xFF, 0xFF]);
            length += 4;
        }
        if first {
            builder.put(&[0, 0, 0, 128]);
            builder.put(self.luma);
            builder.put(self.chroma);
            length += 4 + 128;
        }
        length
    }
}

struct Frame {
    width: u16,
    height: u16,
    kind: u8,
    luma_table: u8,
    chroma_table: u8,
}

impl Frame {
    fn parse(content: &[u8]) -> Result<Self, JpegError> {
        let (&[precision, h0, h1, w0, w1, components], rest) =
            content.split_first_chunk::<6>().ok_or(JpegError::Malformed)?;
        if precision != 8 || components != 3 {
            return Err(JpegError::Unsupported);
        }
        let &[_, luma, luma_table, _, blue, chroma_table, _, red, red_table] =
            rest.first_chunk::<9>().ok_or(JpegError::Malformed)?;
        let kind = match (luma, blue, red) {
            (0x21, 0x11, 0x11) => 0,
            (0x22, 0x11, 0x11) => 1,
            _ => return Err(JpegError::Unsupported),
        };
        if chroma_table != red_table {
            return Err(JpegError::Unsupported);
        }
        let (width, height) = (u16::from_be_bytes([w0, w1]), u16::from_be_bytes([h0, h1]));
        if width == 0 || height == 0 {
            return Err(JpegError::Unsupported);
        }
        Ok(Frame {
            width,
            height,
            kind,
            luma_table,
            chroma_table,
        })
    }
}

/// A marker segment and what follows it.
struct Segment<'a> {
    whole: &'a [u8],
    marker: u8,
    content: &'a [u8],
    after: &'a [u8],
}

fn next_segment(bytes: &[u8]) -> Result<Segment<'_>, JpegError> {
    let mut bytes = bytes;
    while let [0xFF, 0xFF, ..] = bytes {
        bytes = &bytes[1..];
    }
    let &[0xFF, marker, l0, l1] = bytes.first_chunk::<4>().ok_or(JpegError::Malformed)? else {
        return Err(JpegError::Malformed);
    };
    let length = usize::from(u16::from_be_bytes([l0, l1]));
    let (whole, after) = bytes.split_at_checked(2 + length).ok_or(JpegError::Malformed)?;
    let content = whole.get(4..).ok_or(JpegError::Malformed)?;
    Ok(Segment {
        whole,
        marker,
        content,
        after,
    })
}

fn read_quantisation_tables<'a>(
    mut content: &'a [u8],
    tables: &mut [Option<&'a [u8; 64]>; 4],
) -> Result<(), JpegError> {
    while let Some((&id, rest)) = content.split_first() {
        if id >> 4 != 0 {
            return Err(JpegError::Unsupported);
        }
        let (table, rest) = rest.split_first_chunk::<64>().ok_or(JpegError::Malformed)?;
        *tables.get_mut(usize::from(id)).ok_or(JpegError::Malformed)? = Some(table);
        content = rest;
    }
    Ok(())
}

fn only_standard_tables(mut content: &[u8]) -> Result<bool, JpegError> {
    let mut standard = true;
    while let Some((&id, rest)) = content.split_first() {
        let (counts, rest) = rest.split_first_chunk::<16>().ok_or(JpegError::Malformed)?;
        let values = counts.iter().map(|&count| usize::from(count)).sum();
        let (values, rest) = rest.split_at_checked(values).ok_or(JpegError::Malformed)?;
        standard &= is_standard_huffman_table(id, counts, values);
        content = rest;
    }
    Ok(standard)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encode(width: u16, height: u16, sampling: jpeg_encoder::SamplingFactor) -> Vec<u8> {
        let pixels: Vec<u8> = (0..usize::from(width) * usize::from(height))
            .flat_map(|i| [(i * 7 % 256) as u8, (i / 5 % 256) as u8, (i % 199) as u8])
            .collect();
        let mut image = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut image, 75);
        encoder.set_sampling_factor(sampling);
        encoder
            .encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb)
            .unwrap();
        image
    }

    /// Reassembles the scan and checks the headers on the way.
    fn scan_of(unit: &PacketisedUnit, kind: u8, blocks: [u8; 2]) -> Vec<u8> {
        let mut scan = Vec::new();
        for (index, packet) in unit.iter().enumerate() {
            let mut payload = packet.bytes;
            assert_eq!(packet.marker, index + 1 == unit.len());
            if packet.extension {
                assert_eq!(index, 0);
                assert_eq!(payload[..2], [0xFF, 0xD8]);
                let words = usize::from(u16::from_be_bytes([payload[2], payload[3]]));
                payload = &payload[4 + words * 4..];
            }
            let offset = u32::from_be_bytes([0, payload[1], payload[2], payload[3]]);
            assert_eq!(offset as usize, scan.len());
            assert_eq!(payload[4..8], [kind, 255, blocks[0], blocks[1]]);
            payload = &payload[8..];
            if index == 0 {
                assert_eq!(payload[..4], [0, 0, 0, 128]);
                payload = &payload[132..];
            }
            scan.extend(payload);
        }
        scan
    }

    #[test]
    fn picture_is_cut_and_its_scan_is_whole() {
        for (sampling, kind) in [
            (jpeg_encoder::SamplingFactor::F_2_2, 1),
            (jpeg_encoder::SamplingFactor::F_2_1, 0),
        ] {
            let image = encode(320, 180, sampling);
            let unit = packetise_jpeg(&image, 1400).unwrap();
            assert!(unit.len() > 3);
            assert!(unit.iter().all(|p| p.bytes.len() <= 1400 && !p.extension));
            let scan = scan_of(&unit, kind, [40, 23]);
            assert!(image.strip_suffix(&[0xFF, 0xD9]).unwrap().ends_with(&scan));
        }
    }

    #[test]
    fn large_picture_and_own_huffman_tables_use_the_extension() {
        let image = encode(2048, 16, jpeg_encoder::SamplingFactor::F_2_2);
        let unit = packetise_jpeg(&image, 1400).unwrap();
        assert!(unit.get(0).unwrap().extension);
        // SOF0 with the true size: marker, length 17, 8 bits, 16 lines, 2048 columns.
        let sof = [0xFF, 0xC0, 0, 17, 8, 0, 16, 8, 0, 3];
        assert!(unit.get(0).unwrap().bytes.windows(sof.len()).any(|w| w == sof));
        scan_of(&unit, 1, [0, 0]);

        // One value of a table changed makes it a table of its own.
        let mut image = encode(64, 64, jpeg_encoder::SamplingFactor::F_2_2);
        let table = image.windows(2).position(|w| w == [0xFF, 0xC4]).unwrap();
        image[table + 5 + 16] ^= 1;
        let unit = packetise_jpeg(&image, 1400).unwrap();
        assert!(unit.get(0).unwrap().extension);
        assert!(unit.get(0).unwrap().bytes.windows(2).any(|w| w == [0xFF, 0xC4]));
        scan_of(&unit, 1, [8, 8]);
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        let good = encode(64, 64, jpeg_encoder::SamplingFactor::F_2_2);
        let full = encode(64, 64, jpeg_encoder::SamplingFactor::F_1_1);
        assert_eq!(packetise_jpeg(&full, 1400), Err(JpegError::Unsupported));
        assert_eq!(packetise_jpeg(b"", 1400), Err(JpegError::Malformed));
        let scan = good.windows(2).position(|w| w == [0xFF, 0xDA]).unwrap();
        for end in 0..scan + 14 {
            assert_eq!(
                packetise_jpeg(&good[..end], 1400),
                Err(JpegError::Malformed),
                "cut at {end}"
            );
        }
    }
}
