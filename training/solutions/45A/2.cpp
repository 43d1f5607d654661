#include <bits/stdc++.h>
using namespace std;
int main() {
    vector<string> m = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    string s;
    int k;
    cin >> s >> k;
    int i = find(m.begin(), m.end(), s) - m.begin();
    cout << m[(i + k) % 12] << endl;
    return 0;
}
