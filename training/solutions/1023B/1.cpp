#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    long long n, k;
    cin >> n >> k;
    long long b = min(n, k - 1), a = k / 2 + 1;
    cout << max(0LL, b - a + 1) << endl;
}
