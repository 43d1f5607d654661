#include <iostream>
#include <string>
using namespace std;
int main() {
    int n[2], x;
    cin >> n[0] >> n[1] >> x;
    int c = n[1] > n[0];
    for (int i = 0; i < x - 1; i++) {
        cout << c;
        n[c]--;
        c = 1 - c;
    }
    cout << string(n[c], '0' + c) << string(n[1 - c], '1' - c);
}
