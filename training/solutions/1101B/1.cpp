#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int n = s.size(), i = 0, j = n - 1;
    while (i < n && s[i] != '[') i++;
    while (i < n && s[i] != ':') i++;
    while (j >= 0 && s[j] != ']') j--;
    while (j >= 0 && s[j] != ':') j--;
    if (i >= j) {
        cout << -1;
        return 0;
    }
    int k = 4;
    for (int x = i; x < j; x++) k += s[x] == '|';
    cout << k;
}
