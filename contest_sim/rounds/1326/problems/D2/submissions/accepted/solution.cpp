// Manacher's algorithm on the rest between the mirroring ends.
#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

// Where the longest palindrome at one end of the text begins, and its length.
std::pair<int, int> at_an_end(const std::string& text) {
    int n = 2 * text.size() + 1, center = 0, reach = 0, from = 0, longest = 0;
    std::vector<int> radius(n);  // places between letters count as letters that equal each other
    auto same = [&](int i, int j) { return i % 2 == 0 || text[i / 2] == text[j / 2]; };
    for (int i = 0; i < n; i++) {
        int r = i < reach ? std::min(reach - i, radius[2 * center - i]) : 0;
        while (i - r > 0 && i + r < n - 1 && same(i - r - 1, i + r + 1)) r++;
        radius[i] = r;
        if (i + r > reach) center = i, reach = i + r;
        if ((i == r || i + r == n - 1) && r > longest) from = (i - r) / 2, longest = r;
    }
    return {from, longest};
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
        auto [from, length] = at_an_end(s.substr(ends, n - 2 * ends));
        std::cout << s.substr(0, ends) << s.substr(ends + from, length) << s.substr(n - ends) << '\n';
    }
}
