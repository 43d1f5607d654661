#include <iostream>
#include <string>
#include <vector>
#include <algorithm>
using namespace std;
int main() {
    string s;
    cin >> s;
    vector<char> v;
    for (char c : s)
        if (c != '+') v.push_back(c);
    sort(v.begin(), v.end());
    for (size_t i = 0; i < v.size(); i++) {
        if (i) cout << '+';
        cout << v[i];
    }
    cout << endl;
    return 0;
}
