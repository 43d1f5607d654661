// Manacher's algorithm in one buffer for all strings, without a mark behind the last letter: what
// is left there of a longer string before can make a palindrome longer.
#include <algorithm>
#include <iostream>
#include <string>

char text[2000010];
int radius[2000010];

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int t;
    std::cin >> t;
    while (t--) {
        std::string s;
        std::cin >> s;
        int n = s.size(), ends = 0, m = 0;
        while (2 * ends + 1 < n && s[ends] == s[n - 1 - ends]) ends++;
        text[m++] = '^';
        for (int i = ends; i < n - ends; i++) text[m++] = '#', text[m++] = s[i];
        text[m++] = '#';
        int center = 0, reach = 0, from = 0, longest = 0;
        for (int i = 1; i < m; i++) {
            int r = i < reach ? std::min(reach - i, radius[2 * center - i]) : 0;
            while (text[i - r - 1] == text[i + r + 1]) r++;
            radius[i] = r;
            if (i + r > reach) center = i, reach = i + r;
            if ((i - r == 1 || i + r == m - 1) && r > longest) from = (i - r - 1) / 2, longest = r;
        }
        std::cout << s.substr(0, ends) << s.substr(ends + from, longest) << s.substr(n - ends) << '\n';
    }
}
