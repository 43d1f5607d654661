n, k = map(int, input().split())
s = input().strip()
if n == 1:
    print(0 if k else s)
else:
    if k and s[0] != "1":
        s = "1" + s[1:]
        k -= 1
    r = s[0]
    for c in s[1:]:
        if k and c != "0":
            c = "0"
            k -= 1
        r += c
    print(r)
