import re
pat = 'abacaba'

def solve(n, s):
    for i in range(n - 6):
        if re.fullmatch(s[i:i + 7].replace('?', '.'), pat):
            t = s[:i] + pat + s[i + 7:]
            t = t.replace('?', 'x')
            if t.find(pat) == t.rfind(pat):
                return 'Yes\n' + t
    return 'No'

for _ in range(int(input())):
    n = int(input())
    print(solve(n, input().strip()))
