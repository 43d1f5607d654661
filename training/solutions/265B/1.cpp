#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    int n, h, last = 0, s = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> h;
        s += abs(h - last) + 2;
        last = h;
    }
    cout << s - 1 << endl;
}
