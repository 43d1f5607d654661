// Forgets that a string without mixed pairs may consist of zeros.
#include <iostream>
#include <string>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int c0, c1, c2;
        std::cin >> c0 >> c1 >> c2;
        std::string s(c2 + 1, '1');
        if (c1 > 0) s += std::string(c0 + 1, '0');
        for (int i = 1; i < c1; i++) s += i % 2 ? '1' : '0';
        std::cout << s << '\n';
    }
}
