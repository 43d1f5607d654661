#include <iostream>
#include <algorithm>
using namespace std;
int c[101];
int main() {
    int x, s = 0, d = 0;
    for (int i = 0; i < 5; i++) {
        cin >> x;
        c[x]++;
        s += x;
    }
    for (int i = 1; i <= 100; i++)
        if (c[i] >= 2) d = max(d, i * min(c[i], 3));
    cout << s - d << endl;
}
