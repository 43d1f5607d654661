// Divides the whole number by each of its digits, place by place.
#include <iostream>
#include <string>

bool stubborn(const std::string& number) {
    for (char digit : number) {
        int left = 0;
        for (char c : number) left = (left * 10 + (c - '0')) % (digit - '0');
        if (left == 0) return false;
    }
    return true;
}

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::string found = "-1";
        for (char first = '2'; first <= '9' && n > 1; first++) {
            std::string number = first + std::string(n - 1, '3');
            if (!stubborn(number)) continue;
            found = number;
            break;
        }
        std::cout << found << '\n';
    }
}
