def mask(s):
    m = 0
    for c in s:
        m = m * 2 + ord(c) % 2
    return m

have = [0] * (1 << 18)
for _ in range(int(input())):
    op, s = input().split()
    m = mask(s)
    if op == "?":
        print(have[m])
    else:
        have[m] += 1 if op == "+" else -1
