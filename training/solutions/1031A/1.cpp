#include <iostream>
using namespace std;
int main() {
    int w, h, k;
    cin >> w >> h >> k;
    int s = 0;
    for (int i = 0; i < k; i++) {
        int a = w - 4 * i, b = h - 4 * i;
        s += a * b - (a - 2) * (b - 2);
    }
    cout << s;
}
