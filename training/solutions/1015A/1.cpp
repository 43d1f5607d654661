#include <iostream>
using namespace std;
bool u[105];
int main() {
    int n, m, l, r, k = 0;
    cin >> n >> m;
    while (n--) {
        cin >> l >> r;
        for (int i = l; i <= r; i++) u[i] = true;
    }
    for (int i = 1; i <= m; i++) k += !u[i];
    cout << k << endl;
    for (int i = 1; i <= m; i++)
        if (!u[i]) cout << i << " ";
}
