#include <iostream>
#include <algorithm>
using namespace std;
int score(int p, int t) { return max(3 * p / 10, p - p / 250 * t); }
int main() {
    int a, b, c, d;
    cin >> a >> b >> c >> d;
    int x = score(a, c), y = score(b, d);
    if (x == y) cout << "Tie";
    else if (x > y) cout << "Misha";
    else cout << "Vasya";
}
