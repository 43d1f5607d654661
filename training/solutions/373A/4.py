k = int(input())
s = ""
for i in range(4):
    s += input().strip()
ok = True
for i in range(1, 10):
    if s.count(str(i)) > k * 2:
        ok = False
print("YES" if ok else "NO")
