n = int(input())
last = {}
ok = True
for _ in range(n):
    x, k = map(int, input().split())
    if x != last.get(k, 0):
        ok = False
    last[k] = x + 1
print("YES" if ok else "NO")
