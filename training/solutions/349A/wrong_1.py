n = int(input())
s = 0
ok = True
for x in map(int, input().split()):
    if s < x - 25:
        ok = False
    s += 25
print("YES" if ok else "NO")
