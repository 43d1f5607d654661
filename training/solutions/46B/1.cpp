#include <iostream>
#include <string>
#include <cstdlib>
using namespace std;
int main() {
    string z[5] = {"S", "M", "L", "XL", "XXL"}, s;
    int n[5], k;
    for (int &x : n) cin >> x;
    cin >> k;
    while (k--) {
        cin >> s;
        int w = 0, b = -1;
        while (z[w] != s) w++;
        for (int i = 0; i < 5; i++)
            if (n[i] && (b < 0 || abs(i - w) <= abs(b - w))) b = i;
        n[b]--;
        cout << z[b] << "\n";
    }
}
