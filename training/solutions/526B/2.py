n = int(input())
a = [0, 0] + list(map(int, input().split()))
ans = 0
for v in range(2 ** n - 1, 0, -1):
    left, right = a[2 * v], a[2 * v + 1]
    ans += abs(left - right)
    a[v] += max(left, right)
print(ans)
