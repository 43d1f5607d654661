n, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
while min(a) < k:
    for x in set(a):
        if x < k:
            a.remove(x)
            a.append(x + 1)
    ans += 1
print(ans)
