#include <iostream>
using namespace std;
int main() {
    int n, c, last = 0, cnt = 0;
    cin >> n >> c;
    for (int i = 0; i < n; i++) {
        int t;
        cin >> t;
        if (t - last > c) cnt = 0;
        cnt++;
        last = t;
    }
    cout << cnt << endl;
}
