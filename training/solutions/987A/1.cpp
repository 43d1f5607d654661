#include <iostream>
#include <map>
#include <string>
using namespace std;
int main() {
    map<string, string> m = {{"purple", "Power"}, {"green", "Time"}, {"blue", "Space"},
                             {"orange", "Soul"}, {"red", "Reality"}, {"yellow", "Mind"}};
    int n;
    string s;
    cin >> n;
    while (n--) {
        cin >> s;
        m.erase(s);
    }
    cout << m.size() << endl;
    for (auto p : m) cout << p.second << endl;
}
