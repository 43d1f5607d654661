#include <iostream>
#include <algorithm>
using namespace std;
long long gcd(long long a, long long b) { return b ? gcd(b, a % b) : a; }
int main() {
    long long a, b, x, y;
    cin >> a >> b >> x >> y;
    long long g = gcd(x, y);
    cout << min(a / (x / g), b / (y / g)) << endl;
}
