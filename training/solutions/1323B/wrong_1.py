n, m, k = map(int, input().split())
A = [len(s) for s in input().replace(' ', '').split('0') if s]
B = [len(s) for s in input().replace(' ', '').split('0') if s]
ans = 0
for d in range(1, n + 1):
    if k % d == 0:
        ans += sum(x >= d for x in A) * sum(y >= k // d for y in B)
print(ans)
