n = int(input())
ans = []
for s in range(90, 0, -1):
    x = n - s
    if x > 0 and sum(int(c) for c in str(x)) == s:
        ans.append(x)
print(len(ans))
print("\n".join(map(str, ans)))
