#include <iostream>
using namespace std;
int main() {
    int n, x, y;
    cin >> n >> x >> y;
    int need = n * y / 100;
    if (n * y % 100 != 0) need++;
    cout << (need > x ? need - x : 0);
}
