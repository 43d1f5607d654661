#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    string n, m;
    cin >> n >> m;
    sort(n.begin(), n.end());
    size_t i = 0;
    while (i + 1 < n.size() && n[i] == '0') i++;
    swap(n[0], n[i]);
    cout << (n == m ? "OK" : "WRONG_ANSWER") << endl;
}
