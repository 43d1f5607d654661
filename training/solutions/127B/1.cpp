#include <iostream>
using namespace std;
int c[101];
int main() {
    int n, a, p = 0;
    cin >> n;
    while (n--) {
        cin >> a;
        c[a]++;
    }
    for (int i = 1; i <= 100; i++) p += c[i] / 2;
    cout << p / 2;
}
