#include <iostream>
using namespace std;
int main() {
    long long w, h, a = 0, b = 0;
    cin >> w >> h;
    for (int i = 2; i <= w; i += 2) a += w - i + 1;
    for (int i = 2; i <= h; i += 2) b += h - i + 1;
    cout << a * b;
}
