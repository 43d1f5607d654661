n = int(input())
a = sorted(map(int, input().split()))
ans = n
for i in range(n - 1):
    if a[i] != i + 1:
        ans = i + 1
        break
print(ans)
