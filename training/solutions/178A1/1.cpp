#include <iostream>
using namespace std;
long long a[100005];
int main() {
    int n;
    long long s = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) cin >> a[i];
    for (int i = 1; i < n; i++) {
        s += a[i];
        int k = 1;
        while (i + 2 * k <= n) k *= 2;
        a[i + k] += a[i];
        cout << s << "\n";
    }
}
