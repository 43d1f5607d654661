n, m, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
for x in map(int, input().split()):
    i = a.index(x)
    ans += i // k + 1
    a.remove(x)
    a.insert(0, x)
print(ans)
