// The right brackets, but printed pair by pair instead of in increasing order.
#include <iostream>
#include <string>
#include <vector>

int main() {
    std::string s;
    std::cin >> s;
    std::vector<int> positions;
    int i = 0, j = s.size() - 1;
    while (true) {
        while (i < j && s[i] != '(') i++;
        while (i < j && s[j] != ')') j--;
        if (i >= j) break;
        positions.push_back(++i);
        positions.push_back(1 + j--);
    }
    if (positions.empty()) {
        std::cout << "0\n";
        return 0;
    }
    std::cout << "1\n" << positions.size() << '\n';
    for (int position : positions) std::cout << position << ' ';
    std::cout << '\n';
}
