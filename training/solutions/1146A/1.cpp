#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    string s;
    cin >> s;
    int a = count(s.begin(), s.end(), 'a');
    int n = s.size();
    cout << (a > n - a ? n : 2 * a - 1);
}
