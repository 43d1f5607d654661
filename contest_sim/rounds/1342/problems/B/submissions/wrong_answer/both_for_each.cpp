// Follows every character by the other one, which does not alternate where the string does.
#include <algorithm>
#include <iostream>
#include <string>

int main() {
    int cases;
    std::cin >> cases;
    while (cases--) {
        std::string t, s;
        std::cin >> t;
        bool single = std::count(t.begin(), t.end(), t[0]) == (int)t.size();
        for (char c : t) {
            s += c;
            if (!single) s += c == '0' ? '1' : '0';
        }
        std::cout << s << '\n';
    }
}
