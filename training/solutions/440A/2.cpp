#include <iostream>
using namespace std;
int main() {
    long long n, x;
    cin >> n;
    long long s = n * (n + 1) / 2;
    for (int i = 0; i < n - 1; i++) {
        cin >> x;
        s -= x;
    }
    cout << s << endl;
    return 0;
}
