#include <iostream>
using namespace std;
int main() {
    int c[2], i = 0;
    cin >> c[0] >> c[1];
    while (c[i % 2] >= i + 1) {
        c[i % 2] -= i + 1;
        i++;
    }
    cout << (i % 2 == 0 ? "Vladik" : "Valera");
}
