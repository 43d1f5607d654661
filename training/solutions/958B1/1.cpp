#include <iostream>
using namespace std;
int d[1005];
int main() {
    int n, u, v, c = 0;
    cin >> n;
    for (int i = 1; i < n; i++) {
        cin >> u >> v;
        d[u]++;
        d[v]++;
    }
    for (int i = 1; i <= n; i++)
        if (d[i] == 1) c++;
    cout << c << endl;
}
