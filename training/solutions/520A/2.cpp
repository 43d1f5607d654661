#include <iostream>
#include <set>
#include <string>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    set<char> st;
    for (int i = 0; i < n; i++) st.insert(tolower(s[i]));
    if (st.size() == 26) cout << "YES" << endl;
    else cout << "NO" << endl;
    return 0;
}
