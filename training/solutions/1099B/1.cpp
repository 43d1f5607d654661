#include <iostream>
using namespace std;
int main() {
    long long n, a = 1;
    cin >> n;
    while (a * a < n) a++;
    if (a * (a - 1) >= n) cout << 2 * a - 1;
    else cout << 2 * a;
    return 0;
}
