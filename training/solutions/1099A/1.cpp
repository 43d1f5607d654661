#include <iostream>
using namespace std;
int s[105];
int main() {
    int w, h, u, d;
    cin >> w >> h;
    for (int i = 0; i < 2; i++) {
        cin >> u >> d;
        s[d] = u;
    }
    for (int i = h; i > 0; i--) {
        w += i - s[i];
        if (w < 0) w = 0;
    }
    cout << w << endl;
}
