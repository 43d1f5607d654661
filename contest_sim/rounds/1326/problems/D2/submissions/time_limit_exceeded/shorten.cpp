// Shortens the rest between mirroring ends from either side until it is a palindrome, letter by
// letter.
#include <algorithm>
#include <iostream>
#include <string>

bool palindrome(const std::string& s, int from, int to) {
    while (from < --to)
        if (s[from++] != s[to]) return false;
    return true;
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
        int right = n - ends, left = ends;
        while (!palindrome(s, ends, right)) right--;
        while (!palindrome(s, left, n - ends)) left++;
        if (right - ends > n - ends - left)
            std::cout << s.substr(0, right) << s.substr(n - ends) << '\n';
        else
            std::cout << s.substr(0, ends) << s.substr(left) << '\n';
    }
}
