a, b = map(int, input().split())
ok = False
for l in (1, 2):
    r = l + a + b - 1
    if r >= l:
        even = sum(i % 2 == 0 for i in range(l, r + 1))
        if even == a:
            ok = True
print("YES" if ok else "NO")
