t = int(input())
for _ in range(t):
    n = int(input())
    s = input().strip()
    while s and int(s[-1]) % 2 == 0:
        s = s[:-1]
    if sum(map(int, s)) % 2:
        i = 0
        while int(s[i]) % 2 == 0:
            i += 1
        s = s[i + 1:].lstrip("0")
    print(s if s else -1)
