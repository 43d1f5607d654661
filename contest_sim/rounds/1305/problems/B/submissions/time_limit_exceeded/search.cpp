// Decides character by character whether it is deleted, and checks what comes out at the end.
#include <iostream>
#include <string>
#include <vector>

std::string s;
std::vector<int> chosen;

bool good() {
    std::string nest, rest;
    size_t next = 0;
    for (int i = 0; i < (int)s.size(); i++) {
        bool deleted = next < chosen.size() && chosen[next] == i;
        next += deleted;
        (deleted ? nest : rest) += s[i];
    }
    size_t half = nest.size() / 2;
    bool is_nest = nest == std::string(half, '(') + std::string(half, ')');
    size_t first = rest.find('('), last = rest.rfind(')');
    return is_nest && (first == std::string::npos || last == std::string::npos || first > last);
}

bool search(int i) {
    if (i == (int)s.size()) return good();
    if (search(i + 1)) return true;
    chosen.push_back(i);
    if (search(i + 1)) return true;
    chosen.pop_back();
    return false;
}

int main() {
    std::cin >> s;
    search(0);
    if (chosen.empty()) {
        std::cout << "0\n";
        return 0;
    }
    std::cout << "1\n" << chosen.size() << '\n';
    for (int i : chosen) std::cout << i + 1 << ' ';
    std::cout << '\n';
}
