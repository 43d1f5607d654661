#include <iostream>
using namespace std;
int main() {
    int a[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int m, d;
    cin >> m >> d;
    int r = a[m] - (8 - d);
    cout << 1 + (r + 6) / 7 << endl;
}
