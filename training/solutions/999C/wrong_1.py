n, k = map(int, input().split())
s = list(input())
t = sorted(s)[:k]
ans = []
for x in s:
    if x not in t:
        ans.append(x)
print("".join(ans))
