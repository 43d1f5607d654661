n = int(input())
s = input().strip()
c = {"A": 0, "I": 0, "F": 0}
for x in s:
    c[x] += 1
ans = 0
for x in s:
    if x != "F":
        others = c["I"] - (x == "I")
        if others == 0:
            ans += 1
print(ans)
