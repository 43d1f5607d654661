#include <bits/stdc++.h>
using namespace std;
int main() {
    int y, b, r;
    cin >> y >> b >> r;
    while (b < y + 1 || r < y + 2) y--;
    cout << y + y + 1 + y + 2 << endl;
    return 0;
}
