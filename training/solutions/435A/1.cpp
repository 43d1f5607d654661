#include <iostream>
using namespace std;
int main() {
    int n, m, x, cur = 0, c = 1;
    cin >> n >> m;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (cur + x > m) {
            c++;
            cur = 0;
        }
        cur += x;
    }
    cout << c << endl;
}
