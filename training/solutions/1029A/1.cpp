#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, k;
    string t;
    cin >> n >> k >> t;
    int m = n - 1;
    while (t.substr(0, m) != t.substr(n - m)) m--;
    cout << t;
    while (--k) cout << t.substr(m);
}
