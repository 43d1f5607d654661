n = int(input())
a = list(map(int, input().strip()))
s = sum(a)
p = set()
c = 0
for x in a:
    c += x
    p.add(c)
ok = s == 0
for k in range(2, n + 1):
    if s % k == 0 and all(s // k * i in p for i in range(1, k)):
        ok = True
print("YES" if ok else "NO")
