#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    long long n, x, y;
    cin >> n >> x >> y;
    if (max(x, y) - 1 <= n - min(x, y)) cout << "White";
    else cout << "Black";
}
