#include <iostream>
#include <algorithm>
#include <string>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    int a = count(s.begin(), s.end(), 'A');
    if (2 * a > n) cout << "Anton";
    else if (2 * a < n) cout << "Danik";
    else cout << "Friendship";
}
