//! Motion JPEG in RTP (RFC 2435) with the header extension of the Streaming Specification, decoded.

use bytes::Bytes;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;

use super::super::rtp::RtpPacket;
use super::Unit;

/// What the first 16 bits of the extension are in the first packet of a picture, and in the others.
const FIRST: u16 = 0xFFD8;
const OTHER: u16 = 0xFFFF;

/// What the first packet of a picture says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Head {
    kind: u8,
    q: u8,
    width: u8,
    height: u8,
    restart_interval: u16,
}

#[derive(Default)]
pub struct Jpeg {
    head: Option<Head>,
    tables: Vec<u8>,
    /// Tables that a Q of 128 and more stands for, as they came last.
    known: Vec<(u8, Vec<u8>)>,
    extension: Vec<u8>,
    extended: bool,
    scan: Vec<u8>,
    broken: bool,
}

impl Jpeg {
    pub fn lost(&mut self) {
        self.broken = true;
    }

    pub fn push(&mut self, packet: &RtpPacket) -> Result<Option<Unit>, String> {
        if !self.broken {
            self.payload(packet)?;
            super::too_long(self.scan.len())?;
        }
        if !packet.marker {
            return Ok(None);
        }
        let extended = std::mem::take(&mut self.extended);
        let head = self.head.take();
        let scan = std::mem::take(&mut self.scan);
        let tables = std::mem::take(&mut self.tables);
        let extension = std::mem::take(&mut self.extension);
        let (false, Some(head)) = (std::mem::take(&mut self.broken), head) else {
            return Ok(None);
        };
        let size = decode(&picture(head, &tables, &extension, &scan)?)?;
        Ok(Some(Unit {
            key: true,
            picture: Some(size),
            extended,
            ..Unit::default()
        }))
    }

    fn payload(&mut self, packet: &RtpPacket) -> Result<(), String> {
        let first = self.head.is_none();
        self.extend(packet.extension.as_ref(), first)?;
        if packet.payload.is_empty() && self.extended && !first {
            return Ok(());
        }
        let Some((&[_, o0, o1, o2, kind, q, width, height], mut rest)) =
            packet.payload.split_first_chunk::<8>()
        else {
            return Err("a JPEG packet without its header".to_owned());
        };
        let offset = u32::from_be_bytes([0, o0, o1, o2]) as usize;
        let mut restart_interval = 0;
        match kind {
            64..=127 => {
                let Some((&[high, low, _, _], tail)) = rest.split_first_chunk::<4>() else {
                    return Err("a JPEG packet that ends within its restart header".to_owned());
                };
                restart_interval = u16::from_be_bytes([high, low]);
                rest = tail;
            }
            0 | 1 => {}
            _ => return Err(format!("the JPEG type {kind}, which RFC 2435 does not define")),
        }
        if kind & 63 > 1 {
            return Err(format!("the JPEG type {kind}, which RFC 2435 does not define"));
        }
        let head = Head {
            kind,
            q,
            width,
            height,
            restart_interval,
        };
        match self.head {
            None if offset != 0 => {
                // Watching may begin in the midst of a picture.
                self.broken = true;
                return Ok(());
            }
            None => self.head = Some(head),
            Some(begun) if begun != head => {
                return Err("a JPEG header that changes within a picture".to_owned());
            }
            Some(_) if offset != self.scan.len() => {
                return Err(format!(
                    "the fragment offset {offset} where {} octets of the scan have come",
                    self.scan.len()
                ));
            }
            Some(_) => {}
        }
        if offset == 0 && q >= 128 {
            rest = self.quantization(q, rest)?;
        } else if q == 0 && !self.extended {
            return Err("the Q value 0, which is reserved".to_owned());
        } else if (100..=127).contains(&q) {
            return Err(format!("the Q value {q}, which is reserved"));
        }
        self.scan.extend_from_slice(rest);
        Ok(())
    }

    fn extend(&mut self, extension: Option<&(u16, Bytes)>, first: bool) -> Result<(), String> {
        let Some((profile, data)) = extension else {
            return Ok(());
        };
        match (*profile, first) {
            (FIRST, true) => self.extended = true,
            (OTHER, false) if self.extended => {}
            (FIRST | OTHER, _) => {
                return Err(format!(
                    "the JPEG header extension {profile:04X} in {} packet of a picture",
                    if first { "the first" } else { "another" }
                ));
            }
            // Another extension, which has nothing to do with JPEG.
            _ => return Ok(()),
        }
        self.extension.extend_from_slice(data);
        Ok(())
    }

    /// The quantization table header of section 3.1.8, and what follows.
    fn quantization<'a>(&mut self, q: u8, rest: &'a [u8]) -> Result<&'a [u8], String> {
        let Some((&[_, precision, high, low], rest)) = rest.split_first_chunk::<4>() else {
            return Err("a JPEG packet that ends within its quantization header".to_owned());
        };
        let length = usize::from(u16::from_be_bytes([high, low]));
        let Some((data, rest)) = rest.split_at_checked(length) else {
            return Err("a JPEG packet that ends within its quantization tables".to_owned());
        };
        if length == 0 {
            // Section 4.2: a Q of 255 always has its tables, another one may rely on earlier ones.
            let known = self.known.iter().find(|(known, _)| *known == q && q != 255);
            let (_, tables) = known.ok_or_else(|| format!("no quantization tables for the Q value {q}"))?;
            self.tables.clone_from(tables);
            return Ok(rest);
        }
        let mut tables = Vec::new();
        let mut data = data;
        for number in 0..2u8 {
            if data.is_empty() && number > 0 {
                break;
            }
            let wide = precision >> number & 1 == 1;
            let size = if wide { 128 } else { 64 };
            let Some((table, tail)) = data.split_at_checked(size) else {
                return Err(format!("{length} octets of quantization tables"));
            };
            segment(
                0xDB,
                &[&[u8::from(wide) << 4 | number], table].concat(),
                &mut tables,
            );
            data = tail;
        }
        self.known.retain(|(known, _)| *known != q);
        self.known.push((q, tables.clone()));
        self.tables = tables;
        Ok(rest)
    }
}

fn segment(marker: u8, content: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(&[0xFF, marker]);
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(content);
}

/// The picture as a file.
fn picture(head: Head, tables: &[u8], extension: &[u8], scan: &[u8]) -> Result<Vec<u8>, String> {
    let mut file = vec![0xFF, 0xD8];
    // Who sees this segment presumes the Huffman tables of RFC 2435 unless there are others.
    segment(0xE0, b"AVI1\0\0\0\0\0\0\0\0\0\0", &mut file);
    match head.q {
        1..=99 => standard_tables(head.q, &mut file),
        _ => file.extend_from_slice(tables),
    }
    let present = segments(extension)?;
    let find = |wanted: fn(u8) -> bool| present.iter().find(|(marker, _)| wanted(*marker));
    let frame = find(|marker| matches!(marker, 0xC0..=0xC3));
    if head.restart_interval > 0 && find(|marker| marker == 0xDD).is_none() {
        segment(0xDD, &head.restart_interval.to_be_bytes(), &mut file);
    }
    let mut components = [1, 2, 3];
    if let Some((_, frame)) = frame {
        for (number, component) in components.iter_mut().enumerate() {
            *component = frame.get(6 + number * 3).copied().unwrap_or(*component);
        }
    } else {
        let (width, height) = (u16::from(head.width) * 8, u16::from(head.height) * 8);
        if width == 0 || height == 0 {
            return Err("a picture without a size".to_owned());
        }
        let mut frame = vec![8];
        frame.extend_from_slice(&height.to_be_bytes());
        frame.extend_from_slice(&width.to_be_bytes());
        let sampling = if head.kind & 63 == 0 { 0x21 } else { 0x22 };
        frame.extend_from_slice(&[3, 1, sampling, 0, 2, 0x11, 1, 3, 0x11, 1]);
        segment(0xC0, &frame, &mut file);
    }
    file.extend_from_slice(extension);
    if find(|marker| marker == 0xDA).is_none() {
        let [luma, blue, red] = components;
        segment(0xDA, &[3, luma, 0x00, blue, 0x11, red, 0x11, 0, 63, 0], &mut file);
    }
    file.extend_from_slice(scan);
    if !scan.ends_with(&[0xFF, 0xD9]) {
        file.extend_from_slice(&[0xFF, 0xD9]);
    }
    Ok(file)
}

/// The segments of a header extension: markers and contents.
fn segments(mut extension: &[u8]) -> Result<Vec<(u8, &[u8])>, String> {
    let mut found = Vec::new();
    loop {
        match extension {
            [] | [0xFF] => return Ok(found),
            [0xFF, 0xFF, ..] => extension = extension.get(1..).unwrap_or_default(),
            &[0xFF, marker, high, low, ref rest @ ..] => {
                let length = usize::from(u16::from_be_bytes([high, low]));
                let (content, tail) = length
                    .checked_sub(2)
                    .and_then(|length| rest.split_at_checked(length))
                    .ok_or("a JPEG header extension that ends within a segment")?;
                found.push((marker, content));
                // Scan data may follow what begins it.
                if marker == 0xDA {
                    return Ok(found);
                }
                extension = tail;
            }
            _ => return Err("a JPEG header extension with something that is no segment".to_owned()),
        }
    }
}

fn decode(file: &[u8]) -> Result<(u32, u32), String> {
    let wrong = |error: &dyn std::fmt::Debug| format!("a JPEG picture that does not decode: {error:?}");
    let mut decoder = JpegDecoder::new(ZCursor::new(file));
    decoder.decode().map_err(|error| wrong(&error))?;
    let info = decoder.info().ok_or("a JPEG picture without a size")?;
    Ok((u32::from(info.width), u32::from(info.height)))
}

/// The tables of annex K of ITU-T T.81, scaled as section 4.2 has it.
fn standard_tables(q: u8, out: &mut Vec<u8>) {
    let q = u32::from(q);
    let scale = if q < 50 { 5000 / q } else { 200 - q * 2 };
    for (number, table) in [&LUMA, &CHROMA].into_iter().enumerate() {
        let mut content = vec![u8::try_from(number).unwrap_or(0)];
        for &at in &ZIGZAG {
            let value = u32::from(table.get(usize::from(at)).copied().unwrap_or(1));
            content.push(u8::try_from(((value * scale + 50) / 100).clamp(1, 255)).unwrap_or(255));
        }
        segment(0xDB, &content, out);
    }
}

#[rustfmt::skip]
const LUMA: [u8; 64] = [
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55,
    14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
    18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92,
    49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];

#[rustfmt::skip]
const CHROMA: [u8; 64] = [
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
    24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
];

#[rustfmt::skip]
const ZIGZAG: [u8; 64] = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5,
    12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
    35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
    58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
];
