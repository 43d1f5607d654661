#include <iostream>
using namespace std;
int main() {
    int n, b, d, x, w = 0, c = 0;
    cin >> n >> b >> d;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x > b) continue;
        w += x;
        if (w > d) {
            w = 0;
            c++;
        }
    }
    cout << c << endl;
}
