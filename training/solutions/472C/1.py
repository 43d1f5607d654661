n = int(input())
names = [input().split() for _ in range(n)]
p = list(map(int, input().split()))
last = ''
ok = True
for i in p:
    good = [h for h in names[i - 1] if h > last]
    if not good:
        ok = False
        break
    last = min(good)
print("YES" if ok else "NO")
