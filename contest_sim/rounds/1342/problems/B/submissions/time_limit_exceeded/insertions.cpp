// Chooses recursively whether to put the other character before each one: 2^|t| ways.
#include <iostream>
#include <string>

int best;
std::string answer;

int period(const std::string& s) {
    for (int k = 1;; k++)
        if (s.compare(k, std::string::npos, s, 0, s.size() - k) == 0) return k;
}

void extend(const std::string& t, size_t at, const std::string& s) {
    if (at == t.size()) {
        int now = period(s);
        if (now < best) best = now, answer = s;
        return;
    }
    extend(t, at + 1, s + t[at]);
    extend(t, at + 1, s + (t[at] == '0' ? '1' : '0') + t[at]);
}

int main() {
    int cases;
    std::cin >> cases;
    while (cases--) {
        std::string t;
        std::cin >> t;
        best = 1000;
        extend(t, 0, "");
        std::cout << answer << '\n';
    }
}
