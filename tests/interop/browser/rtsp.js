"use strict";
// RTSP over WebSocket in a browser: opens a stream as the ONVIF Streaming specification has it, puts H.264 together from RTP, decodes it with WebCodecs, shows it on a canvas, and
// reads the frame numbers of the test pattern from there. What came of it is posted to the server of this page.

const CELLS = 40;

class Rtsp {
  constructor(settings) {
    this.settings = settings;
    this.buffer = new Uint8Array(0);
    this.waiting = new Map();
    this.sequence = 0;
    this.counter = 0;
    this.onpacket = () => {};
  }

  async open() {
    this.socket = new WebSocket(this.settings.websocket, "rtsp.onvif.org");
    this.socket.binaryType = "arraybuffer";
    await new Promise((done, fail) => {
      this.socket.onopen = done;
      this.socket.onerror = () => fail(new Error("the WebSocket does not open"));
    });
    this.protocol = this.socket.protocol;
    this.socket.onmessage = (event) => this.received(new Uint8Array(event.data));
    this.socket.onclose = () => this.waiting.forEach(({ fail }) => fail(new Error("the WebSocket was closed")));
  }

  // Messages may be cut anywhere.
  received(octets) {
    const joined = new Uint8Array(this.buffer.length + octets.length);
    joined.set(this.buffer);
    joined.set(octets, this.buffer.length);
    this.buffer = joined;
    for (;;) {
      const taken = this.buffer[0] === 0x24 ? this.takePacket() : this.takeAnswer();
      if (!taken) return;
      this.buffer = this.buffer.slice(taken);
    }
  }

  takePacket() {
    if (this.buffer.length < 4) return 0;
    const end = 4 + (this.buffer[2] << 8 | this.buffer[3]);
    if (this.buffer.length < end) return 0;
    this.onpacket(this.buffer[1], this.buffer.slice(4, end));
    return end;
  }

  takeAnswer() {
    const text = Array.from(this.buffer, (octet) => String.fromCharCode(octet)).join("");
    const head = text.indexOf("\r\n\r\n");
    if (head < 0) return 0;
    const lines = text.slice(0, head).split("\r\n");
    const headers = lines.slice(1).map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]);
    const header = (name) => (headers.find(([key]) => key === name) || [])[1];
    const end = head + 4 + Number(header("content-length") || 0);
    if (text.length < end) return 0;
    const waiting = this.waiting.get(header("cseq"));
    this.waiting.delete(header("cseq"));
    const challenges = headers.filter(([key]) => key === "www-authenticate").map(([, value]) => value);
    if (waiting) waiting.done({ status: Number(lines[0].split(" ")[1]), header, challenges, body: text.slice(head + 4, end) });
    return end;
  }

  send(method, uri, headers) {
    const sequence = String(++this.sequence);
    const lines = [`${method} ${uri} RTSP/1.0`, `CSeq: ${sequence}`, ...headers];
    const answer = new Promise((done, fail) => this.waiting.set(sequence, { done, fail }));
    this.socket.send(new TextEncoder().encode(lines.join("\r\n") + "\r\n\r\n"));
    return answer;
  }

  async request(method, uri, headers = []) {
    const signed = async () => (this.challenge ? [...headers, `Authorization: ${await this.authorization(method, uri)}`] : headers);
    const answer = await this.send(method, uri, await signed());
    if (answer.status !== 401 || this.challenge) return answer;
    this.challenge = answer.challenges.map(parameters).find((challenge) => challenge.algorithm === "SHA-256");
    if (!this.challenge) throw new Error(`no challenge with SHA-256 among ${answer.challenges}`);
    return this.send(method, uri, await signed());
  }

  async authorization(method, uri) {
    const { realm, nonce, qop } = this.challenge;
    const { user, password } = this.settings;
    const count = (++this.counter).toString(16).padStart(8, "0");
    const own = Array.from(crypto.getRandomValues(new Uint8Array(8)), (octet) => octet.toString(16)).join("");
    const secret = await sha256(`${user}:${realm}:${password}`);
    const what = await sha256(`${method}:${uri}`);
    const response = await sha256(qop ? `${secret}:${nonce}:${count}:${own}:auth:${what}` : `${secret}:${nonce}:${what}`);
    const rest = qop ? `, qop=auth, nc=${count}, cnonce="${own}"` : "";
    const opaque = this.challenge.opaque ? `, opaque="${this.challenge.opaque}"` : "";
    return `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}", algorithm=SHA-256, response="${response}"${rest}${opaque}`;
  }
}

function parameters(challenge) {
  const found = challenge.matchAll(/([a-z]+)=(?:"([^"]*)"|([^",\s]*))/gi);
  return Object.fromEntries(Array.from(found, ([, name, quoted, bare]) => [name.toLowerCase(), quoted ?? bare]));
}

async function sha256(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (octet) => octet.toString(16).padStart(2, "0")).join("");
}

// Access units from RTP packets (RFC 6184): single units, aggregates and fragments.
class H264 {
  constructor(onunit) {
    this.onunit = onunit;
    this.lost = 0;
    this.units = [];
    this.fragment = [];
  }

  packet(octets) {
    const view = new DataView(octets.buffer, octets.byteOffset);
    const sequence = view.getUint16(2);
    if (this.last !== undefined) this.lost += (sequence - this.last - 1) & 0xffff;
    this.last = sequence;
    let begin = 12 + 4 * (octets[0] & 15);
    if (octets[0] & 16) begin += 4 + 4 * view.getUint16(begin + 2);
    const payload = octets.slice(begin);
    const kind = payload[0] & 31;
    if (kind === 28) {
      if (payload[1] & 128) this.fragment = [payload[0] & 0xe0 | payload[1] & 31];
      for (const octet of payload.subarray(2)) this.fragment.push(octet);
      if (payload[1] & 64) this.units.push(Uint8Array.from(this.fragment));
    } else if (kind === 24) {
      for (let at = 1; at + 2 < payload.length;) {
        const length = payload[at] << 8 | payload[at + 1];
        this.units.push(payload.slice(at + 2, at + 2 + length));
        at += 2 + length;
      }
    } else {
      this.units.push(payload);
    }
    if (octets[1] & 128) {
      this.onunit(this.units, view.getUint32(4));
      this.units = [];
    }
  }
}

// The number in the lowest lines of the test pattern: white, black, 32 bits, 4 bits of check sum, black, white.
function frameNumber(canvas, width, height) {
  const strip = Math.floor(height / 18);
  const line = canvas.getImageData(0, height - Math.ceil(strip / 2), width, 1).data;
  const cell = (index) => line[4 * Math.floor((index + 0.5) * width / CELLS) + 1] > 127;
  let number = 0, sum = 0;
  for (let bit = 0; bit < 32; bit++) number = number * 2 + cell(2 + bit);
  for (let bit = 0; bit < 4; bit++) sum = sum * 2 + cell(34 + bit);
  let expected = 0;
  for (let rest = number; rest > 0; rest = Math.floor(rest / 16)) expected ^= rest % 16;
  const framed = cell(0) && !cell(1) && !cell(38) && cell(39);
  return framed && sum === expected ? number : null;
}

async function play(settings, result) {
  const rtsp = new Rtsp(settings);
  await rtsp.open();
  result.protocol = rtsp.protocol;
  const description = await rtsp.request("DESCRIBE", settings.rtsp, ["Accept: application/sdp"]);
  result.describe = description.status;
  if (description.status !== 200) return;
  const media = description.body.split(/\r\nm=/).find((part) => part.startsWith("video"));
  const attribute = (pattern) => (media.match(pattern) || [])[1];
  const level = attribute(/profile-level-id=([0-9A-Fa-f]{6})/);
  const control = attribute(/a=control:(\S+)/);
  const track = /^rtsp:/.test(control) ? control : `${settings.rtsp.replace(/\/$/, "")}/${control}`;
  result.codec = `avc1.${level}`;
  const setup = await rtsp.request("SETUP", track, ["Transport: RTP/AVP/TCP;unicast;interleaved=0-1"]);
  result.setup = setup.status;
  if (setup.status !== 200) return;
  const session = `Session: ${setup.header("session").split(";")[0]}`;

  const picture = document.getElementById("picture");
  const canvas = picture.getContext("2d", { willReadFrequently: true });
  const config = { codec: result.codec, optimizeForLatency: true };
  const decodes = "VideoDecoder" in self && (await VideoDecoder.isConfigSupported(config)).supported;
  result.units = 0;
  result.numbers = decodes ? [] : null;
  await new Promise((done, fail) => {
    const decoder = decodes && new VideoDecoder({
      output(frame) {
        [picture.width, picture.height] = [frame.displayWidth, frame.displayHeight];
        result.size = [frame.displayWidth, frame.displayHeight];
        canvas.drawImage(frame, 0, 0);
        frame.close();
        result.numbers.push(frameNumber(canvas, picture.width, picture.height));
        if (result.numbers.length === settings.frames) done();
      },
      error: fail,
    });
    if (decoder) decoder.configure(config);
    let begun = false;
    const stream = new H264((units, time) => {
      const key = units.some((unit) => (unit[0] & 31) === 5);
      begun ||= key;
      result.units += 1;
      if (!decoder && result.units === settings.frames) done();
      if (!decoder || !begun) return;
      const data = new Uint8Array(units.reduce((length, unit) => length + 4 + unit.length, 0));
      let at = 0;
      for (const unit of units) {
        data.set([0, 0, 0, 1], at);
        data.set(unit, at + 4);
        at += 4 + unit.length;
      }
      decoder.decode(new EncodedVideoChunk({ type: key ? "key" : "delta", timestamp: Math.round(time * 100 / 9), data }));
    });
    rtsp.onpacket = (channel, octets) => {
      if (channel === 0) stream.packet(octets);
      result.lost = stream.lost;
    };
    rtsp.request("PLAY", settings.rtsp, [session, "Range: npt=0-"]).then((answer) => {
      result.play = answer.status;
      if (answer.status !== 200) fail(new Error(`PLAY is answered ${answer.status}`));
    }, fail);
  });
  result.teardown = (await rtsp.request("TEARDOWN", settings.rtsp, [session])).status;
  rtsp.socket.close();
}

(async () => {
  const settings = await (await fetch("settings")).json();
  const [wrong, right] = [{}, {}];
  try {
    await play({ ...settings, password: `${settings.password}x` }, wrong);
    await play(settings, right);
  } catch (error) {
    right.error = String(error.stack || error);
  }
  await fetch("result", { method: "POST", body: JSON.stringify({ wrong, right }) });
})();
