// Binary search, but the answer may be twice as large as its upper bound.
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        long long n, k;
        std::cin >> n >> k;
        long long low = 1, high = 1000000000;
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
