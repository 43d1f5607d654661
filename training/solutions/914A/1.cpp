#include <iostream>
#include <cmath>
using namespace std;
int main() {
    int n, x, best = -2000000;
    cin >> n;
    while (n--) {
        cin >> x;
        bool sq = false;
        if (x >= 0) {
            int r = round(sqrt(x));
            sq = r * r == x;
        }
        if (!sq && x > best) best = x;
    }
    cout << best << endl;
}
