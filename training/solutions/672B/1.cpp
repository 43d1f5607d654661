#include <iostream>
#include <string>
#include <set>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    if (n > 26) cout << -1;
    else cout << n - set<char>(s.begin(), s.end()).size();
}
