n, r = map(int, input().split())
a = list(map(int, input().split()))
end = ans = 0
for i in range(n):
    if a[i] and i + r > end and i - r + 1 <= end and end < n:
        ans += 1
        end = i + r
print(ans if end >= n else -1)
