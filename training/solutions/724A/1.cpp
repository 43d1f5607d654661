#include <iostream>
#include <string>
using namespace std;
string d[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
int id(string s) {
    int i = 0;
    while (d[i] != s) i++;
    return i;
}
int main() {
    string a, b;
    cin >> a >> b;
    int k = (id(b) - id(a) + 7) % 7;
    cout << (k == 0 || k == 2 || k == 3 ? "YES" : "NO");
}
