n = int(input())
ok = False
for a in range(0, n + 1, 1234567):
    for b in range(a, n + 1, 123456):
        if (n - b) % 1234 == 0:
            ok = True
print("YES" if ok else "NO")
