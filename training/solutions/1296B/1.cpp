#include <iostream>
using namespace std;
int main() {
    int t;
    long long s;
    cin >> t;
    while (t--) {
        cin >> s;
        cout << s + (s - 1) / 9 << "\n";
    }
}
