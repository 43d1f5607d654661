n = int(input())
s = input().strip()
r = 0
for c in set(s):
    if c.isupper():
        r += max(0, s.count(c) - s.count(c.lower()))
print(r)
