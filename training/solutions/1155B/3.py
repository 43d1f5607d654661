n = int(input())
s = input()
v = p = (n - 11) // 2
ans = "NO"
for c in s:
    if c == "8" and p > 0:
        p -= 1
    elif c != "8" and v > 0:
        v -= 1
    else:
        if c == "8":
            ans = "YES"
        break
print(ans)
