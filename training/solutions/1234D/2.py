s = input()
n = len(s)
t = [0] * n + [1 << ord(c) - 97 for c in s]
for i in range(n - 1, 0, -1):
    t[i] = t[2 * i] | t[2 * i + 1]
for _ in range(int(input())):
    k, a, b = input().split()
    l = int(a) - 1 + n
    if k == "1":
        t[l] = 1 << ord(b) - 97
        while l > 1:
            l //= 2
            t[l] = t[2 * l] | t[2 * l + 1]
    else:
        r = int(b) + n
        m = 0
        while l < r:
            if l & 1:
                m |= t[l]
                l += 1
            if r & 1:
                r -= 1
                m |= t[r]
            l //= 2
            r //= 2
        print(bin(m).count("1"))
