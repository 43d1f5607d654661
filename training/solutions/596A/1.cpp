#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    int n, x[4], y[4];
    cin >> n;
    for (int i = 0; i < n; i++) cin >> x[i] >> y[i];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < i; j++)
            if (x[i] != x[j] && y[i] != y[j]) {
                cout << abs(x[i] - x[j]) * abs(y[i] - y[j]);
                return 0;
            }
    cout << -1;
    return 0;
}
