#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, k, last = 0;
    string s;
    cin >> n >> k >> s;
    for (int i = 1; i < n; i++)
        if (s[i] == '.') {
            if (i - last > k) {
                cout << "NO";
                return 0;
            }
            last = i;
        }
    cout << "YES";
}
