n = int(input())
s = input()
d = 0
ans = ""
for c in s:
    if c == "(":
        ans += str(d % 2)
        d += 1
    else:
        d -= 1
        ans += str(d % 2)
print(ans)
