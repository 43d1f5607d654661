#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, p, q;
    string s;
    cin >> n >> p >> q >> s;
    for (int a = 0; a * p <= n; a++)
        if ((n - a * p) % q == 0) {
            int b = (n - a * p) / q;
            cout << a + b << endl;
            for (int i = 0; i < a; i++) cout << s.substr(i * p, p) << endl;
            for (int i = 0; i < b; i++) cout << s.substr(a * p + i * q, q) << endl;
            return 0;
        }
    cout << -1;
}
