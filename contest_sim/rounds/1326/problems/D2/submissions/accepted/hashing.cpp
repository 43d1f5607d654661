// Polynomial hashes modulo the Mersenne prime 2^61 - 1.
#include <iostream>
#include <string>

using Hash = unsigned long long;
const Hash PRIME = (1ULL << 61) - 1, BASE = 1234567890123456789ULL % PRIME;

Hash times(Hash a, Hash b) { return static_cast<unsigned __int128>(a) * b % PRIME; }

int beginning(const std::string& text) {
    Hash forward = 0, backward = 0, power = 1;
    int longest = 0;
    for (int i = 0; i < static_cast<int>(text.size()); i++) {
        forward = (times(forward, BASE) + text[i]) % PRIME;
        backward = (backward + times(power, text[i])) % PRIME;
        power = times(power, BASE);
        if (forward == backward) longest = i + 1;
    }
    return longest;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int t;
    std::cin >> t;
    while (t--) {
        std::string s;
        std::cin >> s;
        int n = s.size(), ends = 0;
        while (2 * ends + 1 < n && s[ends] == s[n - 1 - ends]) ends++;
        std::string between = s.substr(ends, n - 2 * ends);
        std::string reversed(between.rbegin(), between.rend());
        int front = beginning(between), back = beginning(reversed);
        std::string middle = front > back ? between.substr(0, front) : reversed.substr(0, back);
        std::cout << s.substr(0, ends) << middle << s.substr(n - ends) << '\n';
    }
}
