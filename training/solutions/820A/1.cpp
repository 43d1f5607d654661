#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int c, v0, v1, a, l;
    cin >> c >> v0 >> v1 >> a >> l;
    int days = 1;
    c -= v0;
    while (c > 0) {
        v0 = min(v0 + a, v1);
        c -= v0 - l;
        days++;
    }
    cout << days;
}
