#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int y, b, r;
    cin >> y >> b >> r;
    int m = min(y + 2, min(b + 1, r));
    cout << m * 3 - 3 << endl;
}
