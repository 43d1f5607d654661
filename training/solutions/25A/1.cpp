#include <iostream>
using namespace std;
int main() {
    int n, x, c[2] = {0, 0}, p[2];
    cin >> n;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        c[x % 2]++;
        p[x % 2] = i;
    }
    cout << (c[0] == 1 ? p[0] : p[1]) << endl;
}
