// Puts the other character between equal neighbours, unless there is no other.
#include <iostream>
#include <string>

int main() {
    int cases;
    std::cin >> cases;
    while (cases--) {
        std::string t, s;
        std::cin >> t;
        if (t.find('0') == std::string::npos || t.find('1') == std::string::npos) {
            s = t;
        } else {
            for (char c : t) {
                if (!s.empty() && s.back() == c) s += c == '0' ? '1' : '0';
                s += c;
            }
        }
        std::cout << s << '\n';
    }
}
