#include <iostream>
#include <vector>
using namespace std;
bool prime(int x) {
    for (int d = 2; d * d <= x; d++)
        if (x % d == 0) return false;
    return x > 1;
}
int main() {
    int n, k, c = 0, last = 2;
    cin >> n >> k;
    for (int i = 3; i + last < n; i++)
        if (prime(i)) {
            if (prime(i + last + 1)) c++;
            last = i;
        }
    cout << (c >= k ? "YES" : "NO");
}
