n, m = map(int, input().split())
r = 0
for _ in range(n):
    a = input().split()
    r += sum("1" in a[i:i + 2] for i in range(0, 2 * m, 2))
print(r)
