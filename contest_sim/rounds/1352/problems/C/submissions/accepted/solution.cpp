// Binary search for the first x with x - x / n >= k.
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        long long n, k;
        std::cin >> n >> k;
        long long low = 1, high = 2 * k;
        while (low < high) {
            long long middle = (low + high) / 2;
            if (middle - middle / n >= k)
                high = middle;
            else
                low = middle + 1;
        }
        std::cout << low << '\n';
    }
}
