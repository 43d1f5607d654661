#include <iostream>
#include <string>
using namespace std;
int main() {
    string m[12] = {"January", "February", "March", "April", "May", "June",
                    "July", "August", "September", "October", "November", "December"};
    string s;
    int k;
    cin >> s >> k;
    for (int i = 0; i < 12; i++)
        if (m[i] == s) cout << m[(i + k) % 12];
}
