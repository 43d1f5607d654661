#include <bits/stdc++.h>
using namespace std;
int main() {
    string s, a[10];
    cin >> s;
    for (int i = 0; i < 10; i++) cin >> a[i];
    for (int i = 0; i < 80; i += 10)
        for (int j = 0; j < 10; j++)
            if (s.substr(i, 10) == a[j]) cout << j;
    cout << endl;
    return 0;
}
