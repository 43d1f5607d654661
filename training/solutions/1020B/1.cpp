#include <iostream>
using namespace std;
int p[1005];
int main() {
    int n;
    cin >> n;
    for (int i = 1; i <= n; i++) cin >> p[i];
    for (int i = 1; i <= n; i++) {
        bool seen[1005] = {};
        int v = i;
        while (!seen[v]) {
            seen[v] = true;
            v = p[v];
        }
        cout << v << " ";
    }
}
