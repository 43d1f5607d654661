#include <iostream>
using namespace std;
int main() {
    int n, t;
    cin >> n >> t;
    if (t == 10 && n == 1) {
        cout << -1;
        return 0;
    }
    if (t == 10) t = 1;
    for (int i = 1; i < n; i++) cout << t;
    cout << (t == 1 ? 0 : t);
}
