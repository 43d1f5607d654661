#include <iostream>
using namespace std;
int main() {
    int c[10] = {0}, x;
    for (int i = 0; i < 6; i++) {
        cin >> x;
        c[x]++;
    }
    bool legs = false, same = false;
    for (int i = 1; i <= 9; i++) {
        if (c[i] >= 4) {
            legs = true;
            c[i] -= 4;
        }
        if (c[i] == 2) same = true;
    }
    if (!legs) cout << "Alien";
    else if (same) cout << "Elephant";
    else cout << "Bear";
    return 0;
}
