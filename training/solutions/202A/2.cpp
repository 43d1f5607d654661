#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    char m = *max_element(s.begin(), s.end());
    int k = count(s.begin(), s.end(), m);
    cout << string(k, m) << endl;
    return 0;
}
