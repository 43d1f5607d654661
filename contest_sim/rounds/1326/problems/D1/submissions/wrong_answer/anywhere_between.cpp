// Takes the longest palindrome anywhere between the mirroring ends, not at one of its ends.
#include <iostream>
#include <string>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        std::string s;
        std::cin >> s;
        int n = s.size(), ends = 0, from = 0, length = 0;
        while (2 * ends + 1 < n && s[ends] == s[n - 1 - ends]) ends++;
        for (int center = 2 * ends; center <= 2 * (n - ends - 1); center++) {
            int l = center / 2, r = (center + 1) / 2;
            while (l >= ends && r < n - ends && s[l] == s[r]) l--, r++;
            if (r - l - 1 > length) from = l + 1, length = r - l - 1;
        }
        std::cout << s.substr(0, ends) << s.substr(from, length) << s.substr(n - ends) << '\n';
    }
}
