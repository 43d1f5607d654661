#include <iostream>
using namespace std;
int main() {
    long long a, b;
    cin >> a >> b;
    int r = 1;
    for (long long i = a + 1; i <= b; i++) {
        r = r * (i % 10) % 10;
        if (r == 0) break;
    }
    cout << r << endl;
    return 0;
}
