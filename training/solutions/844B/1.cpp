#include <iostream>
using namespace std;
int r[50][2], c[50][2];
int main() {
    int n, m, x;
    cin >> n >> m;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            cin >> x;
            r[i][x]++;
            c[j][x]++;
        }
    long long s = -n * m;
    for (int x = 0; x < 2; x++) {
        for (int i = 0; i < n; i++) s += (1LL << r[i][x]) - 1;
        for (int j = 0; j < m; j++) s += (1LL << c[j][x]) - 1;
    }
    cout << s;
}
