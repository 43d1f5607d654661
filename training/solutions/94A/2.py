import sys
s, *codes = sys.stdin.read().split()
m = {c: str(i) for i, c in enumerate(codes)}
r = ""
while s:
    r += m[s[:10]]
    s = s[10:]
print(r)
