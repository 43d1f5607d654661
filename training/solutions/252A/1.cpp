#include <iostream>
#include <algorithm>
using namespace std;
int p[105];
int main() {
    int n, x, r = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        p[i] = p[i - 1] ^ x;
        for (int j = 0; j < i; j++) r = max(r, p[i] ^ p[j]);
    }
    cout << r << endl;
}
