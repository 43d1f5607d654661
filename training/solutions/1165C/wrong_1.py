n = int(input())
s = input().strip()
r = s[0]
for c in s:
    if r[-1] != c:
        r += c
if len(r) % 2:
    r = r[:-1]
print(n - len(r))
print(r)
