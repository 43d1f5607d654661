#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    while (n--) {
        long long c, s;
        cin >> c >> s;
        long long a = s / c, more = s % c;
        cout << more * (a + 1) * (a + 1) + (c - more) * a * a << "\n";
    }
}
