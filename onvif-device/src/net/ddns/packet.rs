//! Messages of the domain name system (RFC 1035 section 4), as far as a name has to be registered with them (RFC 2136).

use std::net::IpAddr;

/// Address of IPv4.
pub const A: u16 = 1;
/// Start of a zone.
const SOA: u16 = 6;
/// Address of IPv6 (RFC 3596).
pub const AAAA: u16 = 28;
/// The question for the start of the zone.
pub const ZONE: u16 = SOA;

const CLASS_IN: u16 = 1;
const CLASS_ANY: u16 = 255;
const QUERY: u8 = 0;
const UPDATE: u8 = 5;
/// Jumps from one part of a name to the next; more are a circle.
const MAX_JUMPS: usize = 16;

/// Why a packet is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nonsense(pub &'static str);

const CUT: Nonsense = Nonsense("it is cut off");

/// An answer to a question or to an update.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What came of it; 0 is well (RFC 2136 section 2.2).
    pub code: u8,
    /// The records of all sections that are of interest.
    pub records: Vec<Record>,
}

/// A record, its name in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// A zone and the name of its primary server.
    Zone(String, String),
    /// A name and an address of it.
    Address(String, IpAddr),
}

/// A question for records of a name, that the server is to look for elsewhere if it does not have them. `None` for what is no name.
pub fn question(id: u16, name: &str, kind: u16) -> Option<Vec<u8>> {
    let mut packet = header(id, QUERY << 3 | 1, [1, 0, 0, 0]);
    entry(&mut packet, name, kind, CLASS_IN)?;
    Some(packet)
}

/// The order to a zone that a name has these addresses and no others. `None` for what is no name.
pub fn update(id: u16, zone: &str, name: &str, addresses: &[IpAddr], ttl: u32) -> Option<Vec<u8>> {
    let updates = u16::try_from(addresses.len()).ok()?.checked_add(2)?;
    let mut packet = header(id, UPDATE << 3, [1, 0, updates, 0]);
    entry(&mut packet, zone, SOA, CLASS_IN)?;
    for kind in [A, AAAA] {
        // Section 2.5.2: all records of the kind go.
        entry(&mut packet, name, kind, CLASS_ANY)?;
        packet.extend([0; 6]);
    }
    for address in addresses {
        let (kind, octets) = match address {
            IpAddr::V4(v4) => (A, v4.octets().to_vec()),
            IpAddr::V6(v6) => (AAAA, v6.octets().to_vec()),
        };
        entry(&mut packet, name, kind, CLASS_IN)?;
        packet.extend(ttl.to_be_bytes());
        packet.extend([0, octets.len() as u8]);
        packet.extend(octets);
    }
    Some(packet)
}

fn header(id: u16, first: u8, counts: [u16; 4]) -> Vec<u8> {
    let mut packet = id.to_be_bytes().to_vec();
    packet.extend([first, 0]);
    counts.iter().for_each(|count| packet.extend(count.to_be_bytes()));
    packet
}

fn entry(packet: &mut Vec<u8>, name: &str, kind: u16, class: u16) -> Option<()> {
    for label in name.split('.').filter(|_| !name.is_empty()) {
        let length = u8::try_from(label.len())
            .ok()
            .filter(|length| (1..=63).contains(length))?;
        packet.push(length);
        packet.extend(label.as_bytes());
    }
    packet.push(0);
    packet.extend(kind.to_be_bytes());
    packet.extend(class.to_be_bytes());
    (name.len() <= 253).then_some(())
}

/// Reads the answer to the message with this number.
///
/// # Errors
/// What is no such answer.
pub fn answer(packet: &[u8], id: u16, to_update: bool) -> Result<Answer, Nonsense> {
    let mut reader = Reader { packet, at: 0 };
    if reader.number()? != id {
        return Err(Nonsense("it answers something else"));
    }
    let [first, second] = reader.number()?.to_be_bytes();
    let operation = if to_update { UPDATE } else { QUERY };
    if first & 0x80 == 0 || first >> 3 & 0xf != operation {
        return Err(Nonsense("it is no answer"));
    }
    let questions = reader.number()?;
    let records = u32::from(reader.number()?) + u32::from(reader.number()?) + u32::from(reader.number()?);
    let mut answer = Answer {
        code: second & 0xf,
        records: Vec::new(),
    };
    for _ in 0..questions {
        reader.name()?;
        reader.octets(4)?;
    }
    // Each takes some octets, so a wrong number ends with the packet.
    for _ in 0..records {
        answer.records.extend(reader.record()?);
    }
    Ok(answer)
}

struct Reader<'a> {
    packet: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn octets(&mut self, count: usize) -> Result<&'a [u8], Nonsense> {
        let end = self.at.checked_add(count).ok_or(CUT)?;
        let octets = self.packet.get(self.at..end).ok_or(CUT)?;
        self.at = end;
        Ok(octets)
    }

    fn octet(&mut self) -> Result<u8, Nonsense> {
        self.octets(1)?.first().copied().ok_or(CUT)
    }

    fn number(&mut self) -> Result<u16, Nonsense> {
        Ok(u16::from_be_bytes([self.octet()?, self.octet()?]))
    }

    /// A name, whose end may stand elsewhere in the packet.
    fn name(&mut self) -> Result<String, Nonsense> {
        let mut name = String::new();
        let mut after = None;
        let mut jumps = 0;
        loop {
            let length = self.octet()?;
            match length {
                0 => break,
                1..=63 => {
                    let label = self.octets(length.into())?;
                    if !label.is_ascii() || label.contains(&b'.') {
                        return Err(Nonsense("a name in it is none of a host"));
                    }
                    if !name.is_empty() {
                        name.push('.');
                    }
                    name.extend(label.iter().map(|octet| char::from(octet.to_ascii_lowercase())));
                    if name.len() > 253 {
                        return Err(Nonsense("a name in it is too long"));
                    }
                }
                0xc0.. => {
                    let to = usize::from(length & 0x3f) << 8 | usize::from(self.octet()?);
                    after.get_or_insert(self.at);
                    jumps += 1;
                    if jumps > MAX_JUMPS {
                        return Err(Nonsense("a name in it goes in a circle"));
                    }
                    self.at = to;
                }
                _ => return Err(Nonsense("a name in it is of an unknown kind")),
            }
        }
        self.at = after.unwrap_or(self.at);
        Ok(name)
    }

    fn record(&mut self) -> Result<Option<Record>, Nonsense> {
        let name = self.name()?;
        let kind = self.number()?;
        let class = self.number()?;
        self.octets(4)?;
        let length = self.number()?;
        let start = self.at;
        let data = self.octets(length.into())?;
        let end = self.at;
        if class != CLASS_IN {
            return Ok(None);
        }
        Ok(match kind {
            A => <[u8; 4]>::try_from(data)
                .ok()
                .map(|octets| Record::Address(name, octets.into())),
            AAAA => <[u8; 16]>::try_from(data)
                .ok()
                .map(|octets| Record::Address(name, octets.into())),
            SOA => {
                // The name may point to what comes before.
                self.at = start;
                let primary = self.name()?;
                self.at = end;
                Some(Record::Zone(name, primary))
            }
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The answer to a question about `cam.lab.example`: the zone is `lab.example`, whose primary server is `ns.lab.example` with an address.
    fn zone_answer() -> Vec<u8> {
        let mut packet = question(7, "cam.Lab.example", ZONE).unwrap();
        packet[2] |= 0x80;
        packet[3] = 3;
        packet[9] = 1;
        packet[11] = 1;
        // Names point into the question: "Lab.example" is at 16.
        packet.extend([
            0xc0, 16, 0, 6, 0, 1, 0, 0, 0, 9, 0, 26, 2, b'n', b's', 0xc0, 16, 0,
        ]);
        packet.extend([0; 20]);
        packet.extend([
            2, b'n', b's', 0xc0, 16, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4, 192, 0, 2, 53,
        ]);
        packet
    }

    #[test]
    fn the_zone_and_its_server_are_read() {
        let answer = answer(&zone_answer(), 7, false).unwrap();
        assert_eq!(answer.code, 3);
        assert_eq!(
            answer.records,
            [
                Record::Zone("lab.example".into(), "ns.lab.example".into()),
                Record::Address("ns.lab.example".into(), [192, 0, 2, 53].into())
            ]
        );
    }

    #[test]
    fn what_is_no_answer_is_told_from_one() {
        let good = zone_answer();
        assert!(answer(&good, 8, false).is_err(), "to another question");
        assert!(answer(&good, 7, true).is_err(), "to an update");
        assert!(
            answer(&question(7, "a", A).unwrap(), 7, false).is_err(),
            "a question"
        );
        for length in 0..good.len() {
            assert!(answer(&good[..length], 7, false).is_err(), "{length} octets");
        }
        let mut circle = question(7, "a", A).unwrap();
        circle[2] |= 0x80;
        circle[7] = 1;
        let at = circle.len() as u8;
        circle.extend([0xc0, at]);
        assert_eq!(
            answer(&circle, 7, false),
            Err(Nonsense("a name in it goes in a circle"))
        );
        for (at, octet) in (0..good.len()).flat_map(|at| (0..=255).map(move |octet| (at, octet))) {
            let mut other = good.clone();
            other[at] = octet;
            // Whatever comes of it, it ends.
            let _ = answer(&other, 7, false);
        }
    }

    #[test]
    fn an_update_replaces_the_addresses() {
        let packet = update(1, "lab", "c.lab", &[[192, 0, 2, 9].into()], 300).unwrap();
        let name = [1, b'c', 3, b'l', b'a', b'b', 0];
        let mut expected = vec![0, 1, 0x28, 0, 0, 1, 0, 0, 0, 3, 0, 0];
        expected.extend([3, b'l', b'a', b'b', 0, 0, 6, 0, 1]);
        expected.extend(name);
        expected.extend([0, 1, 0, 255, 0, 0, 0, 0, 0, 0]);
        expected.extend(name);
        expected.extend([0, 28, 0, 255, 0, 0, 0, 0, 0, 0]);
        expected.extend(name);
        expected.extend([0, 1, 0, 1, 0, 0, 1, 44, 0, 4, 192, 0, 2, 9]);
        assert_eq!(packet, expected);
        assert_eq!(question(1, "a..b", A), None);
        assert_eq!(question(1, &"a".repeat(64), A), None);
        assert_eq!(update(1, &"a.".repeat(200), "a", &[], 0), None);
    }
}
