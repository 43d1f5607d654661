#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    stringstream ss;
    for (int i = 1; i <= 1000; i++) ss << i;
    cout << ss.str()[n - 1] << endl;
    return 0;
}
