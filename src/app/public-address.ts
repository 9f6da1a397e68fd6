import { lookup as lookupHost } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that no article on the open web has its address in: this machine, private and shared networks, documentation, multicast. */
const NETWORKS: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];

const privateNetworks = new BlockList();
for (const [network, prefix] of NETWORKS) {
  privateNetworks.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
}

/** True for an address on the open internet; IPv4 in IPv6 clothes is judged as IPv4. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && !privateNetworks.check(address, family === 6 ? 'ipv6' : 'ipv4');
};

/** The reason why a host was refused; tells it apart from a network failure. */
export class PrivateAddress extends Error {}

/**
 * A look-up for connections to public addresses only. It runs inside the connection, so that the address that was judged is the one that is
 * used: a name that changes its answer in between gains nothing. Names only; a host that is an address is never looked up.
 */
export const lookupPublic: LookupFunction = (host, options, callback) => {
  lookupHost(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const allowed = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = allowed;
    if (!first) return callback(new PrivateAddress(`${host} is not on the open internet`), '', 0);
    if (options.all) return callback(null, allowed);
    return callback(null, first.address, first.family);
  });
};
