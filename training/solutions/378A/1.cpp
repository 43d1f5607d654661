#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    int a, b, win = 0, draw = 0;
    cin >> a >> b;
    for (int i = 1; i <= 6; i++) {
        int x = abs(a - i), y = abs(b - i);
        win += x < y;
        draw += x == y;
    }
    cout << win << " " << draw << " " << 6 - win - draw << endl;
    return 0;
}
