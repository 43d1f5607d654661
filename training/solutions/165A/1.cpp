#include <iostream>
using namespace std;
int x[205], y[205];
int main() {
    int n, c = 0;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> x[i] >> y[i];
    for (int i = 0; i < n; i++) {
        int m = 0;
        for (int j = 0; j < n; j++) {
            if (x[j] > x[i] && y[j] == y[i]) m |= 1;
            if (x[j] < x[i] && y[j] == y[i]) m |= 2;
            if (x[j] == x[i] && y[j] > y[i]) m |= 4;
            if (x[j] == x[i] && y[j] < y[i]) m |= 8;
        }
        if (m == 15) c++;
    }
    cout << c << endl;
}
