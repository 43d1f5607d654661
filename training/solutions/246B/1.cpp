#include <iostream>
using namespace std;
int main() {
    int n, x, s = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        s += x;
    }
    cout << (s % n == 0 ? n : n - 1);
}
