#include <iostream>
using namespace std;
int main() {
    int n, h = 0, s = 0;
    cin >> n;
    while (true) {
        s += h + 1;
        if (n < s) break;
        n -= s;
        h++;
    }
    cout << h << endl;
    return 0;
}
