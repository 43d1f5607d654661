// Finds the place with as many opening brackets in front of it as closing ones behind it.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
    std::string s;
    std::cin >> s;
    int behind = std::count(s.begin(), s.end(), ')'), before = 0;
    size_t place = 0;
    while (before != behind) {
        if (s[place] == '(') before++;
        else behind--;
        place++;
    }
    if (before == 0) {
        std::cout << "0\n";
        return 0;
    }
    std::cout << "1\n" << 2 * before << '\n';
    for (size_t i = 0; i < s.size(); i++)
        if (s[i] == (i < place ? '(' : ')')) std::cout << i + 1 << ' ';
    std::cout << '\n';
}
