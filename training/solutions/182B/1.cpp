#include <iostream>
using namespace std;
int main() {
    long long d, n, a, s = 0;
    cin >> d >> n;
    for (int i = 0; i < n; i++) {
        cin >> a;
        if (i < n - 1) s += d - a;
    }
    cout << s << endl;
}
