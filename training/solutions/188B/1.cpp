#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    long long a;
    string b;
    cin >> a >> b;
    reverse(b.begin(), b.end());
    cout << a + stoll(b);
}
