#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    int t = 0;
    for (int i = 0; i < n - 1; i++) {
        t += s[i] - '0';
        int c = 0, bad = 0, k = 0;
        for (int j = i + 1; j < n; j++) {
            c += s[j] - '0';
            if (c == t) c = 0, k++;
            if (c > t) bad = 1;
        }
        if (!bad && c == 0 && k) {
            cout << "YES";
            return 0;
        }
    }
    cout << "NO";
}
