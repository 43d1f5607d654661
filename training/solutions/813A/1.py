n = int(input())
s = sum(map(int, input().split()))
ans = -1
for _ in range(int(input())):
    l, r = map(int, input().split())
    if ans < 0 and s <= r:
        ans = max(s, l)
print(ans)
