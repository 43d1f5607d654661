n, k = map(int, input().split())
s = input()
d = (n - k) // 2
a = b = d
ans = ""
for c in s:
    if c == "(" and a > 0:
        a -= 1
    elif c == ")" and b > 0:
        b -= 1
    else:
        ans += c
print(ans)
