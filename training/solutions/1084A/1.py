n = int(input())
a = list(map(int, input().split()))
r = 10**9
for x in range(n):
    r = min(r, sum(2 * a[i] * (abs(x - i) + i + x) for i in range(n)))
print(r)
