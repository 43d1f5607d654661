#include <iostream>
#include <algorithm>
using namespace std;
int c[101];
int main() {
    int n, k, a, m = 0, kinds = 0;
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        cin >> a;
        if (c[a] == 0) kinds++;
        m = max(m, ++c[a]);
    }
    int d = m / k + (m % k ? 1 : 0);
    cout << d * k * kinds - n << endl;
}
