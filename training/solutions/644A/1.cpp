#include <iostream>
using namespace std;
int main() {
    int n, a, b, p[2] = {1, 2};
    cin >> n >> a >> b;
    if (n > a * b) {
        cout << -1;
        return 0;
    }
    for (int i = 0; i < a; i++) {
        for (int j = 0; j < b; j++) {
            int &x = p[(i + j) % 2];
            if (x > n) cout << 0 << " ";
            else {
                cout << x << " ";
                x += 2;
            }
        }
        cout << endl;
    }
}
