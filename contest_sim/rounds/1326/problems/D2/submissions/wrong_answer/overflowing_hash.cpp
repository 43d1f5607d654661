// Compares polynomial hashes modulo 2^64, which cannot tell a Thue-Morse word from its reverse.
#include <iostream>
#include <string>

using Hash = unsigned long long;

int beginning(const std::string& text) {
    Hash forward = 0, backward = 0, power = 1;
    int longest = 0;
    for (int i = 0; i < static_cast<int>(text.size()); i++) {
        forward = forward * 131 + text[i];
        backward += text[i] * power;
        power *= 131;
        if (forward == backward) longest = i + 1;
    }
    return longest;
}

int main() {
    std::ios::sync_with_stdio(false);
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
