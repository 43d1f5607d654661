n = int(input())
a = list(map(int, input().split()))
s = sum(a)
b = sorted(a)
ans = []
for i in range(n):
    m = b[-1]
    if a[i] == m:
        m = b[-2]
    if s - a[i] == 2 * m:
        ans.append(i + 1)
print(len(ans))
print(*ans)
