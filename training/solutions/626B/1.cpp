#include <iostream>
using namespace std;
int main() {
    int n, c[3] = {0, 0, 0};
    char x;
    cin >> n;
    while (cin >> x) c[x == 'B' ? 0 : x == 'G' ? 1 : 2]++;
    for (int i = 0; i < 3; i++) {
        int a = c[i], b = c[(i + 1) % 3], d = c[(i + 2) % 3];
        if (a == n || (b && d) || (a && b + d > 1)) cout << "BGR"[i];
    }
}
