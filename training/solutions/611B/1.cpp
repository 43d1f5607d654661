#include <iostream>
using namespace std;
int main() {
    long long a, b, r = 0;
    cin >> a >> b;
    for (int n = 2; n < 62; n++)
        for (int i = 0; i < n - 1; i++) {
            long long x = (1LL << n) - 1 - (1LL << i);
            if (x >= a && x <= b) r++;
        }
    cout << r;
}
