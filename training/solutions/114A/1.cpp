#include <iostream>
using namespace std;
int main() {
    long long k, l, p;
    cin >> k >> l;
    p = k;
    int c = 0;
    while (p < l) {
        p *= k;
        c++;
    }
    if (p == l) cout << "YES" << endl << c << endl;
    else cout << "NO" << endl;
}
