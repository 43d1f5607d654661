n, m = map(int, input().split())
a = []
for i in range(n):
    s = input()
    a.append({j for j in range(m) if s[j] == "#"})
ans = "Yes"
for x in a:
    for y in a:
        if x != y and x & y:
            ans = "No"
print(ans)
