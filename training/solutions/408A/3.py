n = int(input())
k = list(map(int, input().split()))
ans = 10 ** 9
for i in range(n):
    a = list(map(int, input().split()))
    t = sum(a) * 5 + k[i] * 15
    ans = min(ans, t)
print(ans)
