q = int(input())
for _ in range(q):
    l, r = map(int, input().split())
    s = 0
    if l % 2 == 0:
        s += l
        l += 1
    if l <= r and (r - l) % 2 == 0:
        s -= r
        r -= 1
    print(s + (r - l + 1) // 2)
