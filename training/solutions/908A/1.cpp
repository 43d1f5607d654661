#include <bits/stdc++.h>
using namespace std;
int main() {
    string s, t = "aeiou13579";
    cin >> s;
    cout << count_if(s.begin(), s.end(), [&](char c) { return t.find(c) != string::npos; });
}
