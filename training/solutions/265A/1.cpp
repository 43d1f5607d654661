#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, t;
    cin >> s >> t;
    int i = 0;
    for (int j = 0; j < (int)t.size(); j++)
        if (t[j] == s[i]) i++;
    cout << i + 1 << endl;
}
