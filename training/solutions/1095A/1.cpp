#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string t;
    cin >> n >> t;
    for (int i = 0, d = 1; i < n; i += d++) cout << t[i];
}
