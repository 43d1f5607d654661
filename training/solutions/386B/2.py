n = int(input())
t = sorted(map(int, input().split()))
limit = int(input())
left = ans = 0
for right in range(n):
    while t[right] - t[left] > limit:
        left += 1
    ans = max(ans, right - left + 1)
print(ans)
