n, k = map(int, input().split())
out = []
for step in range(1, k + 1):
    for a in range(1, n + 1):
        b = a + step
        if b > n:
            b -= n
        out.append(f"{a} {b}")
if 2 * k >= n:
    print(-1)
else:
    print(n * k)
    print("\n".join(out))
