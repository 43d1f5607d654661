#include <iostream>
using namespace std;
int main() {
    int n, k, x, a, s = 0;
    cin >> n >> k >> x;
    for (int i = 0; i < n; i++) {
        cin >> a;
        s += i < n - k ? a : x;
    }
    cout << s;
}
