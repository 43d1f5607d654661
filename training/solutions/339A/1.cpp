#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    for (size_t i = 0; i < s.size(); i += 2)
        for (size_t j = i + 2; j < s.size(); j += 2)
            if (s[j] < s[i]) swap(s[i], s[j]);
    cout << s << endl;
}
