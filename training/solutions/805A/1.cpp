#include <iostream>
using namespace std;
int main() {
    int l, r;
    cin >> l >> r;
    cout << (l == r ? l : 2);
}
