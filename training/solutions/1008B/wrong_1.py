p = 10 ** 10
ok = True
for _ in range(int(input())):
    a, b = sorted(map(int, input().split()))
    if b < p:
        p = b
    elif a < p:
        p = a
    else:
        ok = False
print("YES" if ok else "NO")
