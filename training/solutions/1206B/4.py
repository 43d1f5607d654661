n = int(input())
a = [int(x) for x in input().split()]
ans = sum(abs(abs(x) - 1) for x in a)
k = len([x for x in a if x < 0])
if k % 2 == 1 and a.count(0) == 0:
    ans += 2
print(ans)
