n, k = map(int, input().split())
s = input().strip()
a = min(s.find("G"), s.find("T"))
b = max(s.find("G"), s.find("T"))
ok = (b - a) % k == 0
for i in range(a, b, k):
    if s[i] == "#":
        ok = False
print("YES" if ok else "NO")
