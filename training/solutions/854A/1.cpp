#include <iostream>
using namespace std;
int gcd(int a, int b) { return b == 0 ? a : gcd(b, a % b); }
int main() {
    int n, x = 1;
    cin >> n;
    for (int a = 1; a < n - a; a++)
        if (gcd(a, n - a) == 1) x = a;
    cout << x << " " << n - x;
}
