#include <iostream>
using namespace std;
int main() {
    long long n;
    cin >> n;
    for (long long d = 2; d * d <= n; d++)
        while (n % (d * d) == 0) n /= d;
    cout << n;
}
