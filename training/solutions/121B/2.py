n, k = map(int, input().split())
s = input()
p = 0
while k:
    p = s.find("47", p)
    if p < 0:
        break
    if p % 2 == 0:
        if s[p:p + 3] == "477":
            k %= 2
        if k:
            s = s[:p] + "44" + s[p + 2:]
            k -= 1
    else:
        if s[p - 1] == "4":
            k %= 2
        if k:
            s = s[:p] + "77" + s[p + 2:]
            k -= 1
    p = max(0, p - 1)
print(s)
