#include <iostream>
using namespace std;
int main() {
    int n, x, next = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        if (x > next) {
            cout << i;
            return 0;
        }
        if (x == next) next++;
    }
    cout << -1;
}
