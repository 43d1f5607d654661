// Keeps what earlier test cases could reach.
#include <iostream>

bool reachable[8001];
int a[8000];

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, count = 0;
        std::cin >> n;
        for (int i = 0; i < n; i++) std::cin >> a[i];
        for (int l = 0; l < n; l++)
            for (int r = l + 1, sum = a[l]; r < n; r++) {
                sum += a[r];
                if (sum > n) break;
                reachable[sum] = true;
            }
        for (int i = 0; i < n; i++) count += reachable[a[i]];
        std::cout << count << '\n';
    }
}
