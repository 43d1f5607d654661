n, m = map(int, input().split())
names = [input() for _ in range(n)]
ans = 1
for j in range(m):
    ans = ans * len(set(name[j] for name in names)) % 1000000007
print(ans)
