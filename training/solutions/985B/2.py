n, m = map(int, input().split())
a = [int(input(), 2) for i in range(n)]
x = y = 0
for v in a:
    y |= x & v
    x |= v
one = x & ~y
print("YES" if any(v & one == 0 for v in a) else "NO")
