// For each value one pass of a sliding window over the positive array: O(n^2).
#include <cstdio>
#include <vector>

bool reachable(const std::vector<int>& a, int value) {
    int sum = 0, l = 0;
    for (int r = 0; r < (int)a.size(); r++) {
        sum += a[r];
        while (sum > value) sum -= a[l++];
        if (sum == value && l < r) return true;
    }
    return false;
}

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        std::vector<int> a(n);
        for (int& x : a) scanf("%d", &x);
        int count = 0;
        for (int x : a) count += reachable(a, x);
        printf("%d\n", count);
    }
}
