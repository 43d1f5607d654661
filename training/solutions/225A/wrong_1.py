n = int(input())
x = int(input())
ok = True
for _ in range(n - 1):
    a, b = map(int, input().split())
    if x in (a, b, 7 - a, 7 - b):
        ok = False
print("YES" if ok else "NO")
