n = int(input())
s = input().strip()
r = ""
for c in s:
    if len(r) % 2 == 0 or r[-1] != c:
        r += c
if len(r) % 2:
    r = r[:-1]
print(n - len(r))
print(r)
