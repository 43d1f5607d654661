import sys
w = sys.stdin.read().split()
for k in range(1, len(w), 3):
    s, t = w[k + 1], w[k + 2]
    pos = [i for i in range(len(s)) if s[i] != t[i]]
    ok = False
    if len(pos) == 2:
        i, j = pos
        ok = s[i] == s[j] and t[i] == t[j]
    print("Yes" if ok else "No")
