#include <iostream>
using namespace std;
int main() {
    int w, h, r = 1;
    cin >> w >> h;
    for (int i = 0; i < w + h; i++) r = r * 2 % 998244353;
    cout << r;
}
