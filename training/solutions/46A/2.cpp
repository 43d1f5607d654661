#include <iostream>
using namespace std;
int main() {
    int n, x = 0;
    cin >> n;
    for (int i = 1; i < n; i++) {
        x = (x + i) % n;
        cout << x + 1 << " ";
    }
    cout << endl;
    return 0;
}
