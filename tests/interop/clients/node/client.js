// Checks with the Node package `onvif`: discovery, both ways to log in, profiles, stream address, snapshot.
//
// usage: node client.js CHECK --target URL [--user NAME] [--out DIR]     (the password comes from ONVIF_PASSWORD)
'use strict';

const http = require('http');
// The package is installed outside the source tree; NODE_PATH says where.
const { Cam, Discovery } = require('onvif');

class Failed extends Error {}

function expect(condition, message) {
  if (!condition) throw new Failed(message);
}

function say(line) {
  console.log(`» ${line}`);
}

/** The package's callbacks as promises, with the receiver kept. */
function call(cam, method, ...args) {
  return new Promise((resolve, reject) => {
    cam[method](...args, (error, value) => (error ? reject(error) : resolve(value)));
  });
}

function connect(options, password, useWSSecurity) {
  return new Promise((resolve, reject) => {
    const cam = new Cam({
      hostname: options.host,
      port: options.port,
      username: options.user,
      password,
      useWSSecurity,
      timeout: 20000,
    }, (error) => {
      // The package keeps only the words of a fault, which every device chooses for itself.
      if (error) error.reply = cam.lastReply;
      return error ? reject(error) : resolve(cam);
    });
    cam.on('rawResponse', (xml) => { cam.lastReply = xml; });
    // The package drops its media state and only warns when the camera refuses the profiles.
    cam.on('warning', (message) => { cam.lastWarning = message; });
  });
}

/** Fetches over HTTP and answers a Digest challenge with the package's own Digest. */
function fetch(cam, address, authorization) {
  const url = new URL(address);
  const request = { method: 'GET', hostname: url.hostname, port: url.port, path: url.pathname + url.search, headers: {} };
  if (authorization) request.headers.Authorization = authorization;
  return new Promise((resolve, reject) => {
    http.get(request, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const challenges = response.rawHeaders.filter((_, i, all) => i % 2 && all[i - 1].toLowerCase() === 'www-authenticate');
        if (response.statusCode === 401 && !authorization && challenges.length) {
          resolve(fetch(cam, address, cam.digestAuth(challenges.filter((c) => c.startsWith('Digest')), request)));
        } else {
          resolve({ status: response.statusCode, type: response.headers['content-type'], body: Buffer.concat(parts) });
        }
      });
    }).on('error', reject);
  });
}

async function watch(options, useWSSecurity) {
  const scheme = useWSSecurity ? 'WS-UsernameToken' : 'HTTP Digest';
  const cam = await connect(options, options.password, useWSSecurity);
  expect(!cam.lastWarning, `connected with a warning: ${cam.lastWarning}`);
  const info = await call(cam, 'getDeviceInformation');
  expect(info.manufacturer && info.model, `device information: ${JSON.stringify(info)}`);
  say(`node onvif: login by ${scheme}: ${info.manufacturer} ${info.model}`);
  expect(cam.profiles.length >= 2, `${cam.profiles.length} profiles; main and sub expected`);
  expect(cam.activeSource && cam.activeSource.profileToken, 'the client found no active source');
  expect(cam.videoSources && (cam.videoSources.length === undefined || cam.videoSources.length > 0), 'no video source');

  // The same through the older media service, which this package uses when there is no second one.
  for (const media2 of [cam.media2Support, false]) {
    cam.media2Support = media2;
    const stream = await call(cam, 'getStreamUri', { protocol: 'RTSP', stream: 'RTP-Unicast' });
    expect(/^rtsp:\/\//.test(stream.uri || stream), `stream address ${JSON.stringify(stream)}`);
    const udp = await call(cam, 'getStreamUri', { protocol: 'UDP', stream: 'RTP-Unicast' });
    expect(/^rtsp:\/\//.test(udp.uri || udp), `stream address ${JSON.stringify(udp)}`);
    const { uri } = await call(cam, 'getSnapshotUri', {});
    const picture = await fetch(cam, uri);
    expect(picture.status === 200, `snapshot: status ${picture.status}`);
    expect(picture.type === 'image/jpeg', `snapshot: content type ${picture.type}`);
    expect(picture.body.subarray(0, 2).equals(Buffer.from([0xff, 0xd8])), 'the snapshot is not a JPEG');
    say(`  ${media2 ? 'Media2' : 'Media'}: stream ${stream.uri || stream}, snapshot ${picture.body.length} bytes`);
  }
  const reads = ['getSystemDateAndTime', 'getHostname', 'getScopes', 'getCapabilities', 'getServiceCapabilities',
    'getNetworkInterfaces', 'getDNS', 'getNTP', 'getUsers', 'getVideoSources', 'getVideoSourceConfigurations',
    'getVideoEncoderConfigurations', 'getOSDs'];
  for (const read of reads) {
    if (typeof cam[read] !== 'function') continue;
    const value = await call(cam, read);
    expect(value !== undefined, `${read} gave nothing`);
    console.log(`  ${read}: ${JSON.stringify(value).slice(0, 160)}`);
  }
}

/** Whether a refusal is one for the password: status 401, or a fault with ONVIF's subcode for it. */
function forThePassword(error, reply) {
  return /\b401\b/.test(error.message) || /<(\w+:)?Value[^>]*>\s*\w+:NotAuthorized\s*</.test(reply || '');
}

async function refused(options, useWSSecurity) {
  let cam;
  try {
    cam = await connect(options, `${options.password}x`, useWSSecurity);
  } catch (error) {
    console.log(`connection refused: ${error.message}`);
    expect(forThePassword(error, error.reply), `refused, but not for the password: ${error.message}`);
    return;
  }
  expect(!cam.profiles || cam.profiles.length === 0, 'profiles were handed out for a wrong password');
  try {
    const info = await call(cam, 'getDeviceInformation');
    throw new Failed(`a wrong password was accepted: ${JSON.stringify(info)}`);
  } catch (error) {
    if (error instanceof Failed) throw error;
    console.log(`refused: ${error.message}`);
    expect(forThePassword(error, cam.lastReply), `refused, but not for the password: ${error.message}`);
  }
}

async function discover() {
  const found = await new Promise((resolve, reject) => {
    Discovery.on('error', (error, xml) => console.log(`discovery error: ${error} ${xml || ''}`));
    Discovery.probe({ timeout: 4000, resolve: true }, (error, cams) => (error ? reject(Array.isArray(error) ? error[0] : error) : resolve(cams)));
  });
  expect(found.length === 1, `found ${found.length} devices`);
  expect(found[0].path === '/onvif/device_service', `device service at ${found[0].path}`);
  say(`node onvif: discovered ${found[0].hostname}:${found[0].port}${found[0].path}`);
}

const CHECKS = {
  discovery: discover,
  token: (options) => watch(options, true),
  digest: (options) => watch(options, false),
  'token-wrong-password': (options) => refused(options, true),
  'digest-wrong-password': (options) => refused(options, false),
};

function main() {
  const [check, ...rest] = process.argv.slice(2);
  const options = { user: 'admin', out: '.' };
  for (let i = 0; i + 1 < rest.length; i += 2) options[rest[i].replace(/^--/, '')] = rest[i + 1];
  if (!CHECKS[check] || !options.target) {
    console.error(`usage: client.js ${Object.keys(CHECKS).join('|')} --target URL`);
    process.exit(2);
  }
  const url = new URL(options.target);
  Object.assign(options, { host: url.hostname, port: Number(url.port || 80), password: process.env.ONVIF_PASSWORD || '' });
  CHECKS[check](options).then(
    () => { console.log('passed'); process.exit(0); },
    (error) => { console.log(`FAILED: ${error instanceof Failed ? error.message : error.stack || error}`); process.exit(1); },
  );
}

main();
