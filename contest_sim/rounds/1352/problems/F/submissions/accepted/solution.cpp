// Starts from the alternating string 0101... and widens its first 0 and its first 1.
#include <iostream>
#include <string>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int c0, c1, c2;
        std::cin >> c0 >> c1 >> c2;
        std::string s;
        if (c1 == 0 && c0 == 0) {
            s = std::string(c2 + 1, '1');
        } else {
            for (int i = 0; i <= c1; i++) {
                char c = i % 2 ? '1' : '0';
                int more = i == 0 ? c0 : i == 1 ? c2 : 0;
                s += std::string(more + 1, c);
            }
        }
        std::cout << s << '\n';
    }
}
