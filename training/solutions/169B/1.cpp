#include <bits/stdc++.h>
using namespace std;
int main() {
    string a, s;
    cin >> a >> s;
    sort(s.rbegin(), s.rend());
    size_t j = 0;
    for (size_t i = 0; i < a.size() && j < s.size(); i++)
        if (s[j] > a[i]) a[i] = s[j++];
    cout << a << endl;
    return 0;
}
