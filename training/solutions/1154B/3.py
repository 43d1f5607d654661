n = int(input())
a = set(map(int, input().split()))
ans = []
for t in range(1, 101):
    s = {abs(x - t) for x in a if x != t}
    if len(s) == 0:
        ans.append(0)
    if len(s) == 1:
        ans.append(s.pop())
print(min(ans, default=-1))
