// Takes opening brackets from the left half of the string and closing ones from the right half.
#include <algorithm>
#include <iostream>
#include <string>

int main() {
    std::string s;
    std::cin >> s;
    int n = s.size(), half = n / 2;
    int opening = std::count(s.begin(), s.begin() + half, '(');
    int closing = std::count(s.begin() + half, s.end(), ')');
    int pairs = std::min(opening, closing);
    if (pairs == 0) {
        std::cout << "0\n";
        return 0;
    }
    std::cout << "1\n" << 2 * pairs << '\n';
    for (int i = 0, left = pairs; i < half && left > 0; i++)
        if (s[i] == '(') std::cout << i + 1 << ' ', left--;
    int skipped = closing - pairs;
    for (int i = half; i < n; i++)
        if (s[i] == ')' && skipped-- <= 0) std::cout << i + 1 << ' ';
    std::cout << '\n';
}
