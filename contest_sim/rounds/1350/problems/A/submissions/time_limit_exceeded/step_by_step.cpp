// Makes all the steps.
#include <iostream>

int least_divisor(int x) {
    for (int i = 2; i * i <= x && i <= 1000; i++)
        if (x % i == 0) return i;
    return x;
}

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, k;
        std::cin >> n >> k;
        while (k--) n += least_divisor(n);
        std::cout << n << '\n';
    }
}
