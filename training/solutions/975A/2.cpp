#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    set<set<char>> st;
    for (int i = 0; i < n; i++) {
        string s;
        cin >> s;
        st.insert(set<char>(s.begin(), s.end()));
    }
    cout << st.size() << endl;
    return 0;
}
