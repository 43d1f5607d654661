n = int(input())
s = input()
b = 0
ans = 0
for c in s:
    if c == "(":
        b += 1
        if b <= 0:
            ans += 1
    else:
        b -= 1
        if b < 0:
            ans += 1
print(ans if b == 0 else -1)
