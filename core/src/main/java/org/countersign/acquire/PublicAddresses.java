package org.countersign.acquire;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to public addresses only, so that no page and no redirect can lead into the network that the program runs
 * in. One private address among several is enough to refuse a name.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA special-purpose addresses, IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">and IPv6</a>
 */
final class PublicAddresses implements DnsResolver {

    private static final List<Network> SPECIAL = Network.all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");
    private static final Network GLOBAL_IPV6 = Network.of("2000::/3");

    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    /**
     * @param names what looks names up
     * @param allowed which addresses may be visited; {@link #isPublic} outside tests
     */
    PublicAddresses(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new Refused(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    /** Whether everybody on the internet means the same by this address. */
    static boolean isPublic(InetAddress address) {
        boolean global = !(address instanceof Inet6Address) || GLOBAL_IPV6.holds(address);
        return global && SPECIAL.stream().noneMatch(network -> network.holds(address));
    }

    /** A name leads to an address that may not be visited. */
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1;

        Refused(String host, InetAddress address) {
            super(host + " is at " + address.getHostAddress()
                    + ", which is no public address; only the public web is read");
        }
    }

    /**
     * A block of addresses.
     *
     * @param start its first address
     * @param bits how many leading bits its addresses share
     */
    private record Network(InetAddress start, int bits) {

        static List<Network> all(String... blocks) {
            return Arrays.stream(blocks).map(Network::of).toList();
        }

        static Network of(String block) {
            int slash = block.indexOf('/');
            try {
                InetAddress start = InetAddress.getByName(block.substring(0, slash));
                return new Network(start, Integer.parseInt(block.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(block + " is no block of addresses", e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] mine = start.getAddress();
            byte[] other = address.getAddress();
            if (mine.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((mine[bit >> 3] & mask) != (other[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
