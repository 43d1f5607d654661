import sys
a = sys.stdin.read().splitlines()
v = set("aeiouy")
ans = "YES"
for x, s in zip(a[1].split(), a[2:]):
    if len([c for c in s if c in v]) != int(x):
        ans = "NO"
print(ans)
