n = int(input())
a = []
for i in range(n - 1):
    a += input().split()
ans = 0
for i in range(1, n + 1):
    if a.count(str(i)) == 1:
        ans += 1
print(ans)
