#include <iostream>
using namespace std;
bool h[55], v[55];
int main() {
    int n, a, b;
    cin >> n;
    for (int i = 1; i <= n * n; i++) {
        cin >> a >> b;
        if (!h[a] && !v[b]) {
            h[a] = v[b] = true;
            cout << i << " ";
        }
    }
}
