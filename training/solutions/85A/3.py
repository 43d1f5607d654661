n = int(input())
for r in range(4):
    p = r // 2
    s = ""
    for j in range(n):
        t = (j + p) // 2
        l = 2 * t - p
        k = r % 2
        if l < 0 or l + 1 == n:
            k = 2
        s += "abcdefghijkl"[p * 6 + t % 2 * 3 + k]
    print(s)
