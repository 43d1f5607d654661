#include <iostream>
#include <string>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string a, b, c;
        cin >> a >> b >> c;
        int k = 0, n = a.size();
        for (int i = 0; i < n; i++)
            if (a[i] == c[i] || b[i] == c[i]) k++;
        cout << (k == n ? "YES" : "NO") << endl;
    }
}
