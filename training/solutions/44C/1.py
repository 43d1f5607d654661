n, m = map(int, input().split())
c = [0] * (n + 1)
for i in range(m):
    a, b = map(int, input().split())
    for j in range(a, b + 1):
        c[j] += 1
for i in range(1, n + 1):
    if c[i] != 1:
        print(i, c[i])
        break
else:
    print("OK")
