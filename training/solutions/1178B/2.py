a = [max(0, len(x) - 1) for x in input().strip().split("o")]
s = sum(a)
ans = 0
p = 0
for x in a:
    p += x
    ans += p * (s - p)
print(ans)
