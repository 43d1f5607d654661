#include <iostream>
#include <cmath>
using namespace std;
bool c[1000005];
int main() {
    c[1] = true;
    for (int i = 2; i <= 1000; i++)
        if (!c[i])
            for (int j = i * i; j <= 1000000; j += i) c[j] = true;
    int n;
    long long x;
    cin >> n;
    while (n--) {
        cin >> x;
        long long r = sqrtl(x);
        cout << (r * r == x && !c[r] ? "YES\n" : "NO\n");
    }
}
