import sys
d = sys.stdin.read().split()
for i in range(1, len(d), 3):
    n, k, s = int(d[i]), int(d[i + 1]), sorted(d[i + 2])
    res = s[k - 1]
    if s[0] == s[k - 1] and n > k:
        if s[k] == s[n - 1]:
            res += s[k] * -(-(n - k) // k)
        else:
            res += ''.join(s[k:])
    print(res)
