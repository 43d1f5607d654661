#include <iostream>
#include <set>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    set<string> st;
    int n = s.size();
    for (int i = 0; i < n; i++) st.insert(s.substr(i) + s.substr(0, i));
    cout << st.size() << endl;
    return 0;
}
