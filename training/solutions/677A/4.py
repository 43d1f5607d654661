n, h = map(int, input().split())
a = [int(i) for i in input().split()]
ans = n
for i in range(n):
    if a[i] > h:
        ans += 1
print(ans)
