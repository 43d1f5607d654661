#include <iostream>
using namespace std;
int sum(long long x) {
    int s = 0;
    for (; x > 0; x /= 10) s += x % 10;
    return s;
}
int main() {
    long long x, p = 10;
    cin >> x;
    long long r = x;
    for (; p <= x; p *= 10) {
        long long y = x / p * p - 1;
        if (sum(y) > sum(r)) r = y;
    }
    cout << r;
}
