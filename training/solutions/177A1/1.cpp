#include <iostream>
using namespace std;
int main() {
    int n, x, s = 0;
    cin >> n;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            cin >> x;
            if (i == j || i + j == n - 1 || i == n / 2 || j == n / 2) s += x;
        }
    cout << s;
}
