// Checks every beginning together with every end.
#include <iostream>
#include <string>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        std::string s, longest;
        std::cin >> s;
        int n = s.size();
        for (int front = 0; front <= n; front++) {
            for (int back = 0; front + back <= n; back++) {
                std::string rest = s.substr(0, front) + s.substr(n - back);
                bool palindrome = true;
                for (size_t i = 0; 2 * i < rest.size(); i++)
                    palindrome = palindrome && rest[i] == rest[rest.size() - 1 - i];
                if (palindrome && rest.size() > longest.size()) longest = rest;
            }
        }
        std::cout << longest << '\n';
    }
}
