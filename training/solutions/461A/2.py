n = int(input())
a = list(map(int, input().split()))
a.sort()
s = sum(a)
ans = s
for x in a[:-1]:
    ans += s
    s -= x
print(ans)
