#include <iostream>
#include <algorithm>
using namespace std;
int c[100][3];
int main() {
    int n, k, x, r = 0;
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        cin >> x;
        c[i % k][x]++;
    }
    for (int i = 0; i < k; i++) r += min(c[i][1], c[i][2]);
    cout << r << endl;
}
