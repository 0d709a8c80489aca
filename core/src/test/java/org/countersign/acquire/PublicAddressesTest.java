package org.countersign.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1"
            })
    void anAddressThatIsNotPublicIsRefused(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "93.184.215.14", "2606:2800:21f::1", "2a00:1450::1"})
    void aPublicAddressIsNotRefused(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void onePrivateAddressAmongSeveralRefusesTheName() throws UnknownHostException {
        InMemoryDnsResolver names = new InMemoryDnsResolver();
        names.add("quay.example", InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.7"));
        assertThatThrownBy(() -> new PublicAddresses(names, PublicAddresses::isPublic).resolve("quay.example"))
                .hasMessageStartingWith("quay.example is at 10.0.0.7, which is no public address");
    }
}
