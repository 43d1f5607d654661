// Makes s as short as t, so that t fits only if it alternates itself.
#include <iostream>
#include <string>

int main() {
    int cases;
    std::cin >> cases;
    while (cases--) {
        std::string t;
        std::cin >> t;
        bool single = t.find(t[0] == '0' ? '1' : '0') == std::string::npos;
        for (size_t i = 1; i < t.size() && !single; i++) t[i] = t[i - 1] == '0' ? '1' : '0';
        std::cout << t << '\n';
    }
}
