#include <iostream>
using namespace std;
int d[2005];
int main() {
    int n, m, k, r = 0;
    cin >> n >> m >> k;
    for (int i = 0; i < n; i++) {
        int c = 0;
        for (int j = 0; j < m; j++) {
            char x;
            cin >> x;
            c = x == '.' ? c + 1 : 0;
            d[j] = x == '.' ? d[j] + 1 : 0;
            if (c >= k) r++;
            if (d[j] >= k && k > 1) r++;
        }
    }
    cout << r;
}
