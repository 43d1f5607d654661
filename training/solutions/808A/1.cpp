#include <iostream>
using namespace std;
int main() {
    long long n, p = 1;
    cin >> n;
    while (p * 10 <= n) p *= 10;
    cout << (n / p + 1) * p - n << endl;
}
