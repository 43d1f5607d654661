n, d = map(int, input().split())
x = list(map(int, input().split()))
r = 0
for i in range(n - 2):
    if x[i + 2] - x[i] <= d:
        r += 1
print(r)
