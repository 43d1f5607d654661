import sys
data = sys.stdin.read().split()
for i in range(1, len(data), 3):
    n, k, s = int(data[i]), int(data[i + 1]), data[i + 2]
    ans = n
    for p in "RGB", "GBR", "BRG":
        pref = [0]
        for j, c in enumerate(s):
            pref.append(pref[-1] + (c != p[j % 3]))
        ans = min(ans, min(pref[j + k] - pref[j] for j in range(n - k + 1)))
    print(ans)
