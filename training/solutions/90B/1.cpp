#include <iostream>
#include <string>
using namespace std;
string a[100];
int r[100][26], c[100][26];
int main() {
    int n, m;
    cin >> n >> m;
    for (int i = 0; i < n; i++) {
        cin >> a[i];
        for (int j = 0; j < m; j++) {
            r[i][a[i][j] - 'a']++;
            c[j][a[i][j] - 'a']++;
        }
    }
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            int x = a[i][j] - 'a';
            if (r[i][x] == 1 && c[j][x] == 1) cout << a[i][j];
        }
}
