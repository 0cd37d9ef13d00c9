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

/**
 * Every call of the package that the camera has the operation for, writes as well, each set back to what it was. Which calls of the package
 * are not made, and why, is said by name.
 */
async function everything(options) {
  const cam = await connect(options, options.password, true);
  // The older media service: with the second one, the package reads configurations that it cannot write.
  cam.media2Support = false;
  const made = new Set();
  const ask = (method, ...args) => {
    made.add(method);
    return call(cam, method, ...args).catch((error) => { throw new Failed(`${method}(${JSON.stringify(args)}): ${error.message}`); });
  };
  const list = (value) => (value === undefined ? [] : [].concat(value));
  // Some replies of the package have the token as a field, some as an attribute.
  const tokenOf = (thing) => (thing.$ ? thing.$.token : thing.token);

  for (const read of ['getSystemDateAndTime', 'getCapabilities', 'getServiceCapabilities', 'getServices', 'getDeviceInformation', 'getHostname',
    'getNetworkInterfaces', 'getNetworkProtocols', 'getEventProperties', 'getEventServiceCapabilities', 'getImagingServiceCapabilities',
    'getMediaServiceCapabilities', 'getVideoSources', 'getVideoSourceConfigurations', 'getVideoEncoderConfigurations', 'getAudioSources',
    'getAudioEncoderConfigurations', 'getAudioSourceConfigurations', 'getAudioOutputs', 'getAudioOutputConfigurations', 'getNodes',
    'getConfigurations']) {
    expect(await ask(read) !== undefined, `${read} gave nothing`);
  }

  const own = list(await ask('getScopes')).filter((scope) => scope.scopeDef !== 'Fixed').map((scope) => scope.scopeItem);
  await ask('setScopes', ['onvif://www.onvif.org/location/walk']);
  expect(list(await ask('getScopes')).some((scope) => scope.scopeItem.endsWith('/walk')), 'the scope was not taken');
  await ask('setScopes', own.length ? own : ['onvif://www.onvif.org/location/nowhere']);
  const ntp = await ask('getNTP');
  await ask('setNTP', { fromDHCP: false, type: 'IPv4', ipv4Address: '192.0.2.123' });
  expect(JSON.stringify(await ask('getNTP')).includes('192.0.2.123'), 'the time server was not taken');
  await ask('setNTP', { fromDHCP: ntp.fromDHCP !== false });
  await ask('getDNS');
  await ask('setDNS', { fromDHCP: false, searchDomain: ['walk.example'], DNSManual: [{ type: 'IPv4', IPv4Address: '192.0.2.53' }] });
  expect(JSON.stringify(await ask('getDNS')).includes('192.0.2.53'), 'the name server was not taken');
  await ask('setDNS', { fromDHCP: true, DNSManual: [] });
  const gateway = await ask('getNetworkDefaultGateway');
  await ask('setNetworkDefaultGateway', { IPv4Address: '192.0.2.254' });
  expect(JSON.stringify(await ask('getNetworkDefaultGateway')).includes('192.0.2.254'), 'the router was not taken');
  if (gateway.IPv4Address) await ask('setNetworkDefaultGateway', { IPv4Address: gateway.IPv4Address });
  const before = list(await ask('getUsers')).length;
  await ask('createUsers', [{ username: 'walker', password: 'Walked123', userLevel: 'User' }]);
  await ask('setUsers', [{ username: 'walker', password: 'Walked1234', userLevel: 'Operator' }]);
  expect(list(await ask('getUsers')).some((user) => user.username === 'walker' && user.userLevel === 'Operator'), 'the user was not set');
  await ask('deleteUsers', ['walker']);
  expect(list(await ask('getUsers')).length === before, 'the user is still there');

  const source = tokenOf(list(await ask('getVideoSourceConfigurations'))[0]);
  const video = list(await ask('getVideoEncoderConfigurations'))[0];
  const audio = list(await ask('getAudioEncoderConfigurations'))[0];
  const hearing = tokenOf(list(await ask('getAudioSourceConfigurations'))[0]);
  await ask('getVideoEncoderConfiguration', tokenOf(video));
  await ask('getVideoEncoderConfigurationOptions', { configurationToken: tokenOf(video) });
  await ask('setVideoEncoderConfiguration', { ...video, quality: 40 });
  expect((await ask('getVideoEncoderConfiguration', tokenOf(video))).quality === 40, 'the quality was not taken');
  await ask('setVideoEncoderConfiguration', video);
  await ask('getAudioEncoderConfiguration', tokenOf(audio));
  await ask('getAudioEncoderConfigurationOptions', tokenOf(audio));
  await ask('setAudioEncoderConfiguration', audio);
  const profile = await ask('createProfile', { name: 'walk', token: 'walk' });
  const profileToken = tokenOf(profile);
  await ask('addVideoSourceConfiguration', { profileToken, configurationToken: source });
  await ask('addVideoEncoderConfiguration', { profileToken, configurationToken: tokenOf(video) });
  await ask('addAudioSourceConfiguration', { profileToken, configurationToken: hearing });
  await ask('addAudioEncoderConfiguration', { profileToken, configurationToken: tokenOf(audio) });
  await ask('getStreamUri', { protocol: 'RTSP', stream: 'RTP-Unicast', profileToken });
  await ask('getSnapshotUri', { profileToken });
  await ask('setSynchronizationPoint', { profileToken });
  await ask('removeAudioEncoderConfiguration', profileToken);
  await ask('removeAudioSourceConfiguration', profileToken);
  await ask('deleteProfile', profileToken);
  expect(!list(await ask('getProfiles')).some((one) => tokenOf(one) === profileToken), 'the profile is still there');
  await ask('getOSDOptions', { videoSourceConfigurationToken: source });
  await ask('getOSDs');

  const looking = list(await ask('getProfiles')).find((one) => one.PTZConfiguration);
  const eye = { profileToken: tokenOf(looking) };
  await ask('getPresets', eye);
  await ask('getStatus', eye);
  await ask('getConfigurationOptions', tokenOf(Object.values(await ask('getConfigurations'))[0]));
  await ask('absoluteMove', { ...eye, zoom: 0.5 });
  const rest = async () => {
    const end = Date.now() + 60000;
    for (;;) {
      const { moveStatus } = await ask('getStatus', eye);
      if (moveStatus.panTilt === 'IDLE' && moveStatus.zoom === 'IDLE') return;
      expect(Date.now() < end, 'waited a minute for the drive to come to rest');
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
  };
  await rest();
  await ask('setPreset', { ...eye, presetName: 'walk' });
  const { walk } = await ask('getPresets', eye);
  const presetToken = walk && tokenOf(typeof walk === 'string' ? { token: walk } : walk);
  expect(presetToken, 'the preset is not listed');
  await ask('continuousMove', { ...eye, x: 0.5 });
  await ask('stop', { ...eye, panTilt: true, zoom: true });
  await ask('relativeMove', { ...eye, x: 0.1, y: 0.1 });
  await ask('gotoPreset', { ...eye, preset: presetToken });
  await rest();
  await ask('setHomePosition', eye);
  await ask('gotoHomePosition', eye);
  await ask('removePreset', { ...eye, presetToken });

  const sourceToken = tokenOf(list(await ask('getVideoSources'))[0]);
  const settings = await ask('getImagingSettings', { token: sourceToken });
  await ask('setImagingSettings', { token: sourceToken, brightness: 60 });
  expect((await ask('getImagingSettings', { token: sourceToken })).brightness === 60, 'the brightness was not taken');
  await ask('setImagingSettings', { token: sourceToken, brightness: settings.brightness });
  for (const read of ['getVideoSourceOptions', 'imagingGetMoveOptions', 'imagingGetStatus', 'getCurrentImagingPreset']) await ask(read, { token: sourceToken });
  await ask('imagingStop', { token: sourceToken });

  await ask('createPullPointSubscription');
  expect(await ask('pullMessages', { timeout: 'PT1S', messageLimit: 10 }) !== undefined, 'pullMessages gave nothing');
  await ask('renew', {});
  await ask('unsubscribe');

  const reasons = {
    'of the package itself': ['connect', 'updateNC', 'digestAuth', 'getActiveSources', 'parseEventXML'],
    'services that the camera does not have': ['getRecordings', 'getRecordingJobs', 'createRecordingJob', 'deleteRecordingJob', 'getRecordingSummary',
      'getRecordingInformation', 'getRecordingConfiguration', 'getRecordingJobState', 'getRecordingOptions', 'getRecordingServiceCapabilities',
      'getTrackConfiguration', 'getRecordingJobConfiguration', 'setRecordingJobMode', 'getReplayUri'],
    'done by the Python client': NOT_BY_NODE,
  };
  const leftOut = new Set(Object.values(reasons).flat());
  const all = Object.keys(Cam.prototype).filter((name) => typeof Cam.prototype[name] === 'function' && !name.startsWith('_'));
  const forgotten = all.filter((name) => !made.has(name) && !leftOut.has(name) && !(name in require('events').prototype));
  expect(forgotten.length === 0, `calls of the package that are neither made nor left out by name: ${forgotten.join(' ')}`);
  say(`node onvif: ${made.size} calls of the package made, writes set back`);
  for (const [reason, names] of Object.entries(reasons)) say(`  not called (${reason}): ${names.join(' ')}`);
}

/** What the package sends in a form of its own that says less than the operation: the Python client calls these operations. */
const NOT_BY_NODE = ['setSystemDateAndTime', 'systemReboot', 'setSystemFactoryDefault', 'setNetworkInterfaces', 'sendAuxiliaryCommand',
  'subscribe', 'setCurrentImagingPreset', 'imagingMove', 'createOSD', 'setOSD', 'deleteOSD', 'ptzSendAuxiliaryCommand'];

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
  everything,
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
