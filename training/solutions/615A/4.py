n, m = map(int, input().split())
a = []
for i in range(n):
    a += input().split()[1:]
ok = True
for i in range(1, m + 1):
    if str(i) not in a:
        ok = False
print("YES" if ok else "NO")
