n, a, x, b, y = map(int, input().split())
ok = False
while a != x and b != y:
    a = a % n + 1
    b = (b - 2) % n + 1
    if a == b:
        ok = True
print("YES" if ok else "NO")
