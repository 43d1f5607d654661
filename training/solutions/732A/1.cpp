#include <iostream>
using namespace std;
int main() {
    int k, r;
    cin >> k >> r;
    for (int i = 1; i <= 10; i++) {
        int d = k * i % 10;
        if (d == 0 || d == r) {
            cout << i;
            break;
        }
    }
}
