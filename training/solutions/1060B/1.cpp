#include <iostream>
using namespace std;
int f(long long x) {
    int s = 0;
    while (x) {
        s += x % 10;
        x /= 10;
    }
    return s;
}
int main() {
    long long n, a = 0;
    cin >> n;
    while (a * 10 + 9 <= n) a = a * 10 + 9;
    cout << f(a) + f(n - a) << endl;
    return 0;
}
