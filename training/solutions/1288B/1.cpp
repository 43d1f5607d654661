#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long a, b, c = 0;
        cin >> a >> b;
        for (long long p = 9; p <= b; p = p * 10 + 9) c++;
        cout << a * c << endl;
    }
    return 0;
}
