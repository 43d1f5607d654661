n = int(input())
a = sorted(map(int, input().split()), reverse=True)
ans = 0
k = 1
while k <= n:
    ans += sum(a[:k])
    k *= 4
print(ans)
