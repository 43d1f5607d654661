n = int(input())
a = sorted(set(map(int, input().split())))
ok = False
for i in range(2, len(a)):
    if a[i] - a[i - 2] == 2:
        ok = True
print("YES" if ok else "NO")
