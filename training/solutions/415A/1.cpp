#include <iostream>
using namespace std;
int off[105];
int main() {
    int n, m, b;
    cin >> n >> m;
    while (m--) {
        cin >> b;
        for (int i = b; i <= n; i++)
            if (!off[i]) off[i] = b;
    }
    for (int i = 1; i <= n; i++) cout << off[i] << ' ';
}
