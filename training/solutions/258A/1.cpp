#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    size_t i = s.find('0');
    if (i == string::npos) i = 0;
    s.erase(i, 1);
    cout << s << endl;
}
